import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Honduras rejects in the strongest terms the ruling of the Nicaraguan court.",
      values: { text: "the ruling of the Nicaraguan court" },
    },
    {
      text: "Albanian Prime Minister Edi Rama praised Greece for its help with the fires.",
      values: {
        speaker: { name: "Edi Rama", office: "prime minister", state: "ALB", body: null },
        text: "praised Greece for its help with the fires",
        states: ["ALB", "GRC"],
      },
    },
    {
      text: "Warsaw strongly condemned the arrest of three Polish teachers in Grodno.",
      values: {
        speaker: { name: null, office: null, state: "POL", body: null },
        text: "strongly condemned the arrest of three Polish teachers in Grodno",
      },
    },
    {
      text: "New Zealand's prime minister, Jacinda Ardern, reiterated her support for Fiji's recovery.",
      values: { text: "her support for Fiji's recovery", states: ["FJI", "NZL"] },
    },
    {
      text: "Norwegian Foreign Minister Anniken Huitfeldt and Danish Foreign Minister Jeppe Kofod denounced Russia's attack on Odesa.",
      values: { speaker: { name: "Jeppe Kofod", office: "foreign minister", state: "DNK", body: null }, states: ["DNK", "RUS"] },
    },
    {
      text: "Chad holds Sudan responsible for the raid on Adré.",
      values: { speaker: { name: null, office: null, state: "TCD", body: null }, text: "Sudan responsible for the raid on Adré" },
    },
    {
      text: "Uganda on Monday dismissed as “theatre” the charges that Rwanda has made over the border post.",
      values: { quote: true, text: "dismissed as “theatre” the charges that Rwanda has made over the border post", states: ["RWA", "UGA"] },
    },
    {
      text: "Danish Foreign Minister Lars Holm voiced concern for the fishermen of Ghana in an interview with a daily published on Sunday.",
      values: { medium: "interview", text: "concern for the fishermen of Ghana" },
    },
  ],
  leaves: [
    "Chad holds its elections in May, as Sudan does.",
    "Tunisia recalled its ambassador to Morocco for consultations.",
    "Canada, Norway and Sweden condemned the launches.",
    "Samoan Prime Minister Fiamē Naomi Mataʻafa extended an invitation to her Tongan counterpart.",
    "Recalling their treaty, Chad and Niger opened the well.",
    "China puts money into ports in Sri Lanka.",
  ],
});
