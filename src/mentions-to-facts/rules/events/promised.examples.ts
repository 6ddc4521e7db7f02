import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "The president of Colombia offered Haiti full cooperation.", values: { type: "AGREE", source: ["COL"], target: ["HTI"] } },
    { text: "Norway promised to help Ghana build a port.", values: { type: "AGREE", source: ["NOR"], target: ["GHA"] } },
    { text: "Serbia is willing to share the findings with Croatia.", values: { type: "AGREE", source: ["SRB"], target: ["HRV"] } },
  ],
  leaves: ["Norway promised to retaliate against Ghana.", "Serbia is ready to deepen cooperation with Croatia.", "Norway may offer to help Ghana."],
});
