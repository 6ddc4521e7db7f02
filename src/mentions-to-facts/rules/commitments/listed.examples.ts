import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ghana and Ivory Coast met in Accra.\n\n(a) agreed to exchange crop forecasts four times a year;\n(b) resolved to build a common laboratory by 2025;",
      values: { by: ["CIV", "GHA"], text: "to exchange crop forecasts four times a year" },
    },
    {
      text: "The foreign ministers of Nepal and Bhutan agreed to:\n• open a border post at Pashakha by May 2023;\n• share weather data;",
      values: { by: ["BTN", "NPL"], text: "open a border post at Pashakha by May 2023", due: "2023-05" },
    },
  ],
  leaves: [
    "The foreign ministers of Nepal and Bhutan discussed:\n• open skies over the mountains;\n• share prices;",
    "Ghana and Ivory Coast met in Accra.\n\n(a) agreed minutes were read;",
  ],
});
