import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Rwanda replied that Rwandan troops had never entered Burundi.", values: { type: "REJECT", source: ["RWA"], target: ["BDI"] } },
    { text: "Chad's army said that its soldiers had not attacked Sudan.", values: { type: "REJECT", source: ["TCD"], target: ["SDN"] } },
  ],
  leaves: ["Rwanda said that Burundian troops had not entered the park.", "Chad's army attacked nobody."],
});
