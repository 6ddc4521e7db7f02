import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Montenegro took exception to remarks by the Serbian president.", values: { type: "ACCUSE", source: ["MNE"], target: ["SRB"] } },
    { text: "Eritrea's navy took 30 Yemeni fishermen into custody.", values: { type: "COERCE", source: ["ERI"], target: ["YEM"] } },
  ],
  leaves: ["Montenegro took part in the fair in Serbia.", "Eritrea found oil."],
});
