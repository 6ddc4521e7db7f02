import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Vietnam and New Zealand elevated their ties to a Strategic Partnership in 2020.",
      values: { label: "Strategic Partnership", since: "2020", states: ["NZL", "VNM"] },
    },
    {
      text: "The Comprehensive Strategic Partnership between Egypt and Serbia is growing.",
      values: { label: "Comprehensive Strategic Partnership", since: null, states: ["EGY", "SRB"] },
    },
  ],
  leaves: [
    "A public-private partnership will build the road from Kenya to Ethiopia.",
    "Ghana thanked Denmark for its partnership.",
    "The Economic Partnership Agreement between Japan and Peru was signed in 2011.",
  ],
});
