import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "The foreign ministry of China said the award would damage ties.", values: { type: "THREATEN", source: ["CHN"], target: [] } },
    { text: "Russia said it would respond to Finland with strong measures.", values: { type: "THREATEN", source: ["RUS"], target: ["FIN"] } },
    { text: "Iran reserves the right to respond to Israel.", values: { type: "THREATEN", source: ["IRN"], target: ["ISR"] } },
  ],
  leaves: ["Russia said it would respond to Finland soon.", "Iran responded to Israel."],
});
