import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ambassador Nguyen Thi Thanh of Vietnam presented her credentials to King Harald V of Norway.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["NOR", "VNM"] },
    },
    {
      text: "The Indian high commissioner, Pranay Verma, handed over ten ambulances to Bangladesh's health minister, Zahid Maleque, in Dhaka on Sunday.",
      values: { kind: "meeting", status: "held", start: "2022-06-26", states: ["BGD", "IND"], place: "Dhaka" },
    },
    {
      text: "Kenyan President William Ruto received the credentials of the new Danish ambassador, Ole Thonke, on Thursday.",
      values: { kind: "meeting", status: "held", start: "2022-06-23", states: ["DNK", "KEN"] },
    },
    {
      text: "The letter was handed by Omani Foreign Minister Badr Albusaidi to President Kais Saied of Tunisia.",
      values: { kind: "meeting", states: ["OMN", "TUN"] },
    },
  ],
  leaves: [
    "The Romanian runner presented his credentials as a contender.",
    "Peruvian Foreign Minister Elmer Schialer presented his condolences to President José Mulino of Panama.",
    "Chile's environment minister presented the plan to deputies in Santiago.",
  ],
});
