import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Kenya and Chile have been strategic partners since 2016. The Strategic Partnership of Kenya and Chile covers mining.",
      values: { label: "Strategic Partnership", since: "2016", states: ["CHL", "KEN"] },
    },
    {
      text: "Oman and Laos raised ties from a partnership of friends to a Strategic Partnership in 2021.",
      values: { label: "Strategic Partnership", since: "2021" },
    },
    {
      text: "Vietnam and New Zealand elevated their ties to a Strategic Partnership in 2020.",
      values: { label: "Strategic Partnership", since: "2020", states: ["NZL", "VNM"] },
    },
    {
      text: "The Comprehensive Strategic Partnership between Egypt and Serbia is growing.",
      values: { label: "Comprehensive Strategic Partnership", since: null, states: ["EGY", "SRB"] },
    },
    {
      text: "Australia stands by its alliance commitments to both Japan and Fiji.",
      values: { label: "alliance", states: ["AUS", "FJI"] },
    },
    {
      text: "The Prime Minister of Malta visited Oman in March 2019. The two countries have had a strategic partnership since that visit.",
      values: { label: "strategic partnership", since: "2019-03", states: ["MLT", "OMN"] },
    },
  ],
  leaves: [
    "A public-private partnership will build the road from Kenya to Ethiopia.",
    "Ghana thanked Denmark for its partnership.",
    "The Economic Partnership Agreement between Japan and Peru was signed in 2011.",
  ],
});
