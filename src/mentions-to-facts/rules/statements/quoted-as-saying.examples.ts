import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Oman's foreign minister, Said Al Harthy, was quoted by the agency as saying that the talks with Yemen were going well.",
      values: {
        speaker: { name: "Said Al Harthy", office: "foreign minister", state: "OMN", body: null },
        text: "the talks with Yemen were going well",
      },
    },
    {
      text: "The state agency quoted Danish Foreign Minister Lars Holm as saying Kenya would get two ferries.",
      values: { speaker: { name: "Lars Holm", office: "foreign minister", state: "DNK", body: null }, text: "Kenya would get two ferries" },
    },
  ],
  leaves: ["The price was quoted in dollars, said Kenya and Oman.", "The report cited Danish Foreign Minister Lars Holm as a friend of Kenya."],
});
