import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Moscow warned Finland that joining the alliance would have consequences.",
      values: { type: "THREATEN", source: ["RUS"], target: ["FIN"] },
    },
    { text: "Nicaragua warned that Colombia would pay the price.", values: { type: "THREATEN", source: ["NIC"], target: ["COL"] } },
  ],
  leaves: ["Moscow warned travellers about the storm.", "Nicaragua warned Honduras of heavy rain."],
});
