import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Denmark said it would send 40 pumps to Pakistan within three weeks.",
      values: { by: ["DNK"], text: "it would send 40 pumps to Pakistan within three weeks" },
    },
    {
      text: "Oman and Iran will continue to patrol the strait together.",
      values: { by: ["IRN", "OMN"], text: "Oman and Iran will continue to patrol the strait together" },
    },
    {
      text: "Prime Minister Laila Haugen of Norway told the closing session that Norway would send two patrol ships to the coast of Ghana and would give NOK 40 million in aid.",
      values: { by: ["NOR"] },
    },
    {
      text: "Switzerland will provide Tajikistan with six snowploughs.",
      values: { by: ["CHE"], text: "Switzerland will provide Tajikistan with six snowploughs" },
    },
    {
      text: "The Dutch prime minister, Mark Rutte, said the Netherlands would send engineers to Suriname in August.",
      values: { by: ["NLD"], text: "the Netherlands would send engineers to Suriname in August", due: "2022-08" },
    },
    {
      text: "Oman and Iran will build a pipeline, and will share its costs.",
      values: { by: ["IRN", "OMN"], text: "will share its costs" },
    },
    {
      text: "Experts of both countries, Fiji and Tonga, are to finish the study by March 2023.",
      values: { by: ["FJI", "TON"], due: "2023-03" },
    },
    {
      text: "“We will open a trade office in Nairobi within months,” Polish President Jan Nowak said.",
      values: { by: ["POL"], text: "We will open a trade office in Nairobi within months" },
    },
  ],
  leaves: [
    "Oman and Iran will continue to enjoy close relations.",
    "The envoy said it would rain in Oman on Friday.",
    "Switzerland will not provide Tajikistan with snowploughs.",
    "Colombo will host the exercise, which the navies of India and Sri Lanka hold every year.",
    "If Oman signs, Iran would build a pipeline.",
    "Will the Netherlands send engineers to Suriname?",
    "Russia's president said Poland would pay the price.",
    "Chad hopes that Niger will reopen the road.",
    "Norway will send its foreign minister to Vilnius.",
  ],
});
