import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Brunei will send its foreign minister, Erywan Yusof, to Dili on 8 November.",
      values: { kind: "visit", status: "planned", start: "2022-11-08", states: ["BRN", "TLS"], place: "Dili" },
    },
    {
      text: "Norway sent a delegation to Lusaka in May.",
      values: { kind: "visit", status: "held", start: "2022-05", states: ["NOR", "ZMB"], place: "Lusaka" },
    },
  ],
  leaves: ["Japan sent rescue dogs to Ankara.", "Chile's foreign minister sent a letter to La Paz.", "Mexico sent its army to Tijuana."],
});
