import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Irish Prime Minister Micheál Martin had warm praise for Poland's volunteers.",
      values: {
        speaker: { name: "Micheál Martin", office: "prime minister", state: "IRL", body: null },
        text: "warm praise for Poland's volunteers",
      },
    },
    {
      text: "Seoul issued a warning to Pyongyang over the balloons.",
      values: { speaker: { name: null, office: null, state: "KOR", body: null }, text: "a warning to Pyongyang over the balloons" },
    },
  ],
  leaves: ["Irish Prime Minister Micheál Martin had a meeting with Poland's president.", "Seoul issued visas to three hundred students from Laos."],
});
