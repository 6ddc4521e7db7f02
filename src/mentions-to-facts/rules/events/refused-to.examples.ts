import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Mali refused to receive a mission of ECOWAS.", values: { type: "REJECT", source: ["MLI"], target: ["ECOWAS"] } },
    { text: "Serbia will not recognise Kosovo, its president said.", values: { type: "REJECT", source: ["SRB"], target: ["XKX"] } },
  ],
  leaves: [
    "Mali refused the offer.",
    "Serbia will recognise Kosovo.",
    "Oman assured India that it will not allow its soil to be used against India.",
    "Norway does not support any candidate in Mali.",
  ],
});
