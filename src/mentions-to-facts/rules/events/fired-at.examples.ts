import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Yemen fired two missiles at Saudi Arabia.", values: { type: "ASSAULT", source: ["YEM"], target: ["SAU"] } },
    { text: "Rockets were launched by Lebanon into Israel on Sunday.", values: { type: "ASSAULT", source: ["LBN"], target: ["ISR"] } },
  ],
  leaves: ["Yemen fired two ministers.", "Yemen launched a bank with Oman."],
});
