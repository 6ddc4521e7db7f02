import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Mélanie Joly, Minister of Foreign Affairs of Canada\n\nCanada stands with Ukraine and will send more generators before the winter. The friendship between Canada and Ukraine has deep roots.",
      values: {
        speaker: { name: "Mélanie Joly", office: "minister of foreign affairs", state: "CAN", body: null },
        medium: "press-release",
        date: "2022-06-27",
        text: "The friendship between Canada and Ukraine has deep roots",
        states: ["CAN", "UKR"],
      },
    },
    {
      text: "Wopke Hoekstra, Minister of Foreign Affairs of the Netherlands\n\nThe Netherlands will double its humanitarian aid to Yemen this year.",
      values: {
        speaker: { name: "Wopke Hoekstra", office: "minister of foreign affairs", state: "NLD", body: null },
        medium: "press-release",
        states: ["NLD", "YEM"],
      },
    },
  ],
  leaves: [
    "Mélanie Joly, Minister of Foreign Affairs of Canada\n\nOn behalf of Canada, I congratulate the people of Norway on their national day.",
    "Mélanie Joly, Minister of Foreign Affairs of Canada, met her Latvian counterpart in Riga. Canada stands with Latvia and will send more troops.",
    "Canada and Latvia\n\nCanada stands with Latvia and will send more troops before the winter.",
  ],
});
