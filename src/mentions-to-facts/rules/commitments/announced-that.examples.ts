import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Australia announced that it will fund two new wharves in Kiribati.",
      values: { by: ["AUS"], text: "it will fund two new wharves in Kiribati" },
    },
    {
      text: "Latvia announced it was donating forty ambulances to Ukraine.",
      values: { by: ["LVA"], text: "it was donating forty ambulances to Ukraine" },
    },
  ],
  leaves: [
    "Australia announced that its foreign minister will visit Kiribati in July.",
    "Latvia announced that the talks had been useful.",
    "Togo announced that President Akufo-Addo of Ghana will attend the ceremony.",
  ],
});
