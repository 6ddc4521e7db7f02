import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "South Korean and American forces staged joint exercises on Monday.",
      values: { type: "COOPERATE", source: ["KOR", "USA"], target: ["KOR", "USA"] },
    },
    { text: "Kenya conducted joint patrols with Uganda on the lake.", values: { type: "COOPERATE", source: ["KEN", "UGA"], target: ["KEN", "UGA"] } },
  ],
  leaves: ["Kenya conducted exercises on the lake.", "Kenya and Uganda will hold joint patrols."],
});
