import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Kenya's decision was condemned by Somalia's government as a breach of good neighbourliness.",
      values: { speaker: { name: null, office: null, state: "SOM", body: null }, states: ["KEN", "SOM"] },
    },
    {
      text: "Deep concern over the dam was voiced by Egyptian Foreign Minister Sameh Shoukry.",
      values: { speaker: { name: "Sameh Shoukry", office: "foreign minister", state: "EGY", body: null } },
    },
  ],
  leaves: [
    "The medal was presented by Kenyan President William Ruto.",
    "An invitation was extended by Egyptian Foreign Minister Sameh Shoukry.",
    "Five tonnes of rice were offered by Laos.",
  ],
});
