import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "“Our friendship with Senegal rests on trust,” Cabo Verdean President José Maria Neves said in a speech in Praia.",
      values: {
        speaker: { name: "José Maria Neves", office: "president", state: "CPV", body: null },
        quote: true,
        medium: "speech",
        text: "Our friendship with Senegal rests on trust",
        states: ["CPV", "SEN"],
      },
    },
    {
      text: "The two neighbours, Mongolian Prime Minister Luvsannamsrain Oyun-Erdene noted, share a border of 3,500 kilometres with Russia.",
      values: {
        text: "The two neighbours, Mongolian Prime Minister Luvsannamsrain Oyun-Erdene noted, share a border of 3,500 kilometres with Russia",
        states: ["MNG", "RUS"],
      },
    },
    {
      text: "Iran's foreign ministry spokesman Nasser Kanaani met reporters. Tehran would answer in kind, he added.",
      values: {
        speaker: { name: "Nasser Kanaani", office: "foreign ministry spokesman", state: "IRN", body: null },
        text: "Tehran would answer in kind",
      },
    },
    {
      text: "The dam, Ethiopia's foreign ministry said in a statement on Monday, is no threat to Sudan.",
      values: {
        medium: "press-release",
        text: "The dam, Ethiopia's foreign ministry said in a statement on Monday, is no threat to Sudan",
        states: ["ETH", "SDN"],
      },
    },
    {
      text: "The bridge would open in May, said Bolivian Foreign Minister Rogelio Mayta last week after meeting his Chilean colleague.",
      values: { text: "The bridge would open in May", states: ["BOL", "CHL"] },
    },
    {
      text: "Both Tokyo and Seoul should show restraint, the State Department's Helen Norton said in Washington.",
      values: { speaker: { name: "Helen Norton", office: null, state: "USA", body: null }, text: "Both Tokyo and Seoul should show restraint" },
    },
  ],
  leaves: [
    "Chad's president, who said little, met his Libyan counterpart, who said less.",
    "In a letter to the president of Chad, the foreign minister of Libya said the road was closed.",
    "The talks were useful, a source said.",
    "Poland has responded with great generosity, and Germany has followed.",
  ],
});
