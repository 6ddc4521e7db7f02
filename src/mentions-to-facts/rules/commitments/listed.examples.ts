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
    {
      text: "The transport ministers of Oman and Iran met in Muscat. It was agreed that:\n(i) a draft accord on ferries would be drawn up by May 2023; and\n(ii) each side would name a focal point.",
      values: { by: ["IRN", "OMN"], text: "each side would name a focal point" },
    },
    {
      text: "The Government of Peru protests against the raid. The National Government has decided:\n1. To recall its envoy from Chile.\n2. To reinforce the southern border with two battalions.",
      values: { by: ["PER"], text: "To reinforce the southern border with two battalions" },
    },
  ],
  leaves: [
    "The Government of Peru has decided:\n1. To expel the Ambassador of Chile.\n2. To break relations with Chile.",

    "The foreign ministers of Nepal and Bhutan discussed:\n• open skies over the mountains;\n• share prices;",
    "Ghana and Ivory Coast met in Accra.\n\n(a) agreed minutes were read;",
  ],
});
