import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Polish President Andrzej Duda travelled to Vilnius in May 2015. Lithuanian President Gitanas Nauseda returned the visit in July 2019.",
      values: { kind: "visit", status: "held", start: "2019-07", states: ["LTU", "POL"], place: "Poland" },
    },
    {
      text: "Kenya and Malawi held talks in Nairobi. Malawi's foreign minister will return the visit in September.",
      values: { kind: "visit", status: "planned", start: "2022-09", states: ["KEN", "MWI"], place: "Kenya" },
    },
  ],
  leaves: ["Senegal returned the stolen statues to Mali.", "Danish Prime Minister Mette Frederiksen returned from a visit to Greenland."],
});
