import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ghana and Togo signed a protocol on Monday. The protocol provides for joint patrols on the Volta.",
      values: { by: ["GHA", "TGO"], text: "joint patrols on the Volta", due: null },
    },
    {
      text: "The agreement obliges Iran to deliver five million cubic metres of gas a day to Iraq.",
      values: { by: ["IRN"], text: "to deliver five million cubic metres of gas a day to Iraq" },
    },
    {
      text: "Laos and Vietnam signed a memorandum in Hue. The memorandum stipulates that Laos will supply 300 megawatts of power from 2024.",
      values: { by: ["LAO"], text: "Laos will supply 300 megawatts of power from 2024", due: "2024" },
    },
  ],
  leaves: [
    "The ministry provides for 200 Malian students in Rabat.",
    "The agreement provides a framework for cooperation between Ghana and Togo.",
    "The law obliges Chilean firms to publish their accounts.",
  ],
});
