import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The Kenya-Norway Joint Commission was set up in 1991. It has met three times: Nairobi (1993), Oslo (1999) and Nairobi (2006).",
      values: { kind: "consultations", status: "held", start: "1999", end: "1999", states: ["KEN", "NOR"], place: "Oslo", round: 2 },
    },
    {
      text: "Sessions of the Chile-Fiji Joint Trade Committee were held in Suva (2011), Santiago (2013) and Suva (2016).",
      values: {
        kind: "consultations",
        status: "held",
        start: "2016",
        states: ["CHL", "FJI"],
        mechanism: "Chile-Fiji Joint Trade Committee",
        round: null,
      },
    },
    {
      text: "The first two sessions of the Egypt-Jordan Joint Committee were held in Amman in March 2017 and in Cairo in May 2019.",
      values: { kind: "consultations", status: "held", start: "2019-05", states: ["EGY", "JOR"], place: "Cairo", round: 2 },
    },
  ],
  leaves: [
    "The ministers met in Oslo in March 2022 to prepare the Kenya-Norway Joint Commission, which is due in Nairobi in July 2022.",
    "The Kenya-Norway Joint Commission promotes trade. Norway has consulates in Mombasa (2003) and Kisumu (2011).",
    "Norway and Kenya signed treaties in Oslo (1993) and Nairobi (1999).",
  ],
});
