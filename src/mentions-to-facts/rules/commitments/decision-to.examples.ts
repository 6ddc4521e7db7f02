import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Samoa and Tonga reached an understanding that the boats held by either side would be released by March.",
      values: { by: ["TON", "WSM"], text: "the boats held by either side would be released by March" },
    },
    {
      text: "Nepal's foreign minister, Narayan Khadka, announced his country's decision to open an embassy in Lisbon.",
      values: { by: ["NPL"], text: "to open an embassy in Lisbon" },
    },
    {
      text: "The ministers of Armenia and Georgia reached agreement to lower the fees for lorries.",
      values: { by: ["ARM", "GEO"], text: "to lower the fees for lorries" },
    },
    {
      text: "The talks between Laos and Vietnam ended with an agreement to let farmers cross without passports.",
      values: { by: ["LAO", "VNM"], text: "to let farmers cross without passports" },
    },
  ],
  leaves: ["Portugal criticised Nepal's decision to close its embassy.", "An agreement to lower the fees was signed by Armenia and Georgia."],
});
