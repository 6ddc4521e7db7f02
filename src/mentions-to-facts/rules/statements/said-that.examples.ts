import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "French President Emmanuel Macron told the Financial Times that Europe must help Moldova.",
      values: {
        speaker: { name: "Emmanuel Macron", office: "president", state: "FRA", body: null },
        text: "Europe must help Moldova",
        states: ["FRA", "MDA"],
      },
    },
    {
      text: "Finnish Foreign Minister Pekka Haavisto said that Finland would deepen its cooperation with Japan.",
      values: {
        speaker: { name: "Pekka Haavisto", office: "foreign minister", state: "FIN", body: null },
        text: "Finland would deepen its cooperation with Japan",
        quote: false,
        states: ["FIN", "JPN"],
      },
    },
    {
      text: "Beijing said on Monday it hoped Seoul would respect the one-China principle.",
      values: {
        speaker: { name: null, office: null, state: "CHN", body: null },
        date: "2022-06-27",
        text: "it hoped Seoul would respect the one-China principle",
      },
    },
    {
      text: "Latvian Defence Minister Artis Pabriks made it known that Latvia had sent more shells to Ukraine.",
      values: { text: "Latvia had sent more shells to Ukraine", states: ["LVA", "UKR"] },
    },
    {
      text: "Foreign Ministry spokesperson Lin Mei said at a regular briefing that Laos hoped Panama would soon open its embassy.",
      values: { medium: "press-conference", text: "Laos hoped Panama would soon open its embassy" },
    },
    {
      text: "Ghana's high commissioner to Nigeria, Kwame Ofori, said in Abuja yesterday that the two navies should patrol together.",
      values: { text: "the two navies should patrol together", states: ["GHA", "NGA"] },
    },
  ],
  leaves: [
    "The presidents of Ghana and Togo said that the border would open.",
    "Egypt and Turkey agreed that their ambassadors would return.",
    "An unnamed official said that the border would stay closed.",
    "The two sides said that the talks had been useful.",
    "Ecuadorian President Guillermo Lasso did not say when he would travel to Spain.",
    "Ecuadorian President Guillermo Lasso has yet to say whether he will recognise Kosovo.",
  ],
});
