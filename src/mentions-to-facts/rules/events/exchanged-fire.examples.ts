import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Pakistani and Afghan border guards exchanged fire at the crossing on Sunday.",
      values: { type: "ASSAULT", source: ["AFG"], target: ["PAK"] },
    },
    { text: "Thailand exchanged artillery fire with Cambodia.", values: { type: "ASSAULT", source: ["KHM"], target: ["THA"] } },
  ],
  leaves: ["Thailand exchanged gifts with Cambodia.", "Pakistani guards may exchange fire with Afghan troops."],
});
