import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Saudi Arabia and Iran restored diplomatic relations on Monday.",
      values: { type: "SUPPORT", source: ["IRN", "SAU"], target: ["IRN", "SAU"] },
    },
    {
      text: "Relations between Vietnam and Peru were raised to a strategic partnership.",
      values: { type: "AGREE", source: ["PER", "VNM"], target: ["PER", "VNM"] },
    },
  ],
  leaves: ["Saudi Arabia and Iran restored the old mosque.", "India established diplomatic relations with Botswana in 1966."],
});
