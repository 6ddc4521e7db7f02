import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Cairo called the filling of the dam by Ethiopia a violation of international law.",
      values: { type: "ACCUSE", source: ["EGY"], target: ["ETH"] },
    },
    { text: "The Serbian president described Croatia's decision as shameful.", values: { type: "ACCUSE", source: ["SRB"], target: ["HRV"] } },
  ],
  leaves: ["Poland described Latvia's offer as interesting.", "Peru called Chile's team on Monday."],
});
