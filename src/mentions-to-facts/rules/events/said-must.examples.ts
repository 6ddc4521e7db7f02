import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Russia said on Tuesday that Sudan must return the helicopter.", values: { type: "REQUEST", source: ["RUS"], target: ["SDN"] } },
    { text: "The Egyptian president stressed that Ethiopia should sign the accord.", values: { type: "REQUEST", source: ["EGY"], target: ["ETH"] } },
  ],
  leaves: ["Russia said that Russia must act.", "Egypt said that Ethiopia could sign the accord."],
});
