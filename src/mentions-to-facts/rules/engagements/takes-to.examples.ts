import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The tour will take Norwegian Foreign Minister Anniken Huitfeldt to Kenya, Malawi and Ethiopia.",
      values: { kind: "visit", status: "planned", start: null, states: ["MWI", "NOR"], place: "Malawi" },
    },
    {
      text: "Prime Minister Robert Abela of Malta set out on Friday on a trip that takes him to Tunis.",
      values: { kind: "visit", states: ["MLT", "TUN"], place: "Tunis" },
    },
    {
      text: "Vietnam's prime minister, Le Van Hung, is on a tour of African states that will take him to Accra.",
      values: { kind: "visit", status: "planned", states: ["GHA", "VNM"], place: "Accra" },
    },
  ],
  leaves: [
    "The trip took the trade talks to a new level in Ghana.",
    "Kenya's president took the oath in Nairobi.",
    "The talks brought Greece to a decision.",
  ],
});
