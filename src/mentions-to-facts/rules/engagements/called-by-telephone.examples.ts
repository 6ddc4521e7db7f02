import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Croatian Foreign Minister Gordan Radman took a phone call from his Kosovar counterpart Donika Gervalla on Thursday.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-23", states: ["HRV", "XKX"] },
    },
    {
      text: "The president of Malawi, Lazarus Chakwera, called Zambian President Hakainde Hichilema on Saturday to offer condolences.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-25", states: ["MWI", "ZMB"] },
    },
    {
      text: "King Felipe VI of Spain placed a telephone call to Moroccan King Mohammed VI.",
      values: { kind: "call", status: "held", format: "phone", states: ["ESP", "MAR"] },
    },
  ],
  leaves: [
    "Venezuelan President Nicolas Maduro called Colombian President Ivan Duque a puppet.",
    "The Hungarian minister received calls for restraint from Romania.",
    "The Maltese prime minister called Italian Prime Minister Mario Draghi out over the boats.",
    "The Peruvian minister took a call from a reporter.",
  ],
});
