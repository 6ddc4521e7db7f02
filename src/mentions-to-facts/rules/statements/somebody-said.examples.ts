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
      text: "“Our friendship with Senegal rests on trust,” Cabo Verdean President José Maria Neves said in a speech in Praia.",
      values: {
        speaker: { name: "José Maria Neves", office: "president", state: "CPV", body: null },
        quote: true,
        medium: "speech",
        states: ["CPV", "SEN"],
      },
    },
    {
      text: "Albanian Prime Minister Edi Rama praised Greece for its help with the fires.",
      values: {
        speaker: { name: "Edi Rama", office: "prime minister", state: "ALB", body: null },
        text: "Greece for its help with the fires",
        states: ["ALB", "GRC"],
      },
    },
  ],
  leaves: [
    "The presidents of Ghana and Togo said that the border would open.",
    "Tunisia recalled its ambassador to Morocco for consultations.",
    "Egypt and Turkey agreed that their ambassadors would return.",
    "An unnamed official said that the border would stay closed.",
    "The two sides said that the talks had been useful.",
    "Ecuadorian President Guillermo Lasso did not say when he would travel to Spain.",
  ],
});
