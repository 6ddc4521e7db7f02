import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "According to Romanian Foreign Minister Bogdan Aurescu, Moldova deserves a clear path to membership.",
      values: {
        speaker: { name: "Bogdan Aurescu", office: "foreign minister", state: "ROU", body: null },
        text: "Moldova deserves a clear path to membership",
        quote: false,
        states: ["MDA", "ROU"],
      },
    },
    {
      text: "Uganda will send more troops to Somalia, according to Defence Minister Vincent Ssempijja of Uganda.",
      values: { text: "Uganda will send more troops to Somalia", states: ["SOM", "UGA"] },
    },
    {
      text: "In the view of Austrian Chancellor Karl Nehammer, Bosnia belongs in the Union.",
      values: { text: "Bosnia belongs in the Union", states: ["AUT", "BIH"] },
    },
    {
      text: "For Turkish President Recep Tayyip Erdogan, the visit opens a new page between Turkey and Egypt.",
      values: { text: "the visit opens a new page between Turkey and Egypt" },
    },
  ],
  leaves: [
    "According to the timetable, the bridge between Malawi and Zambia opens in May.",
    "The troops of Chad were moved according to plan.",
    "For years, Bolivia has asked Chile for access to the sea.",
  ],
});
