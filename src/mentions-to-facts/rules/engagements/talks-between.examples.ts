import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Armenian Foreign Minister Ararat Mirzoyan spoke to reporters on Friday after his talks with Hakan Fidan of Türkiye.",
      values: { kind: "meeting", status: "held", states: ["ARM", "TUR"] },
    },
    { text: "The government cancelled the talks between Sudan and Ethiopia.", values: { status: "cancelled", states: ["ETH", "SDN"] } },
    {
      text: "Talks between Ethiopian Prime Minister Abiy Ahmed and Kenyan President William Ruto ended in Addis Ababa on Thursday.",
      published: "2023-03-06",
      values: { kind: "meeting", status: "held", start: "2023-03-02", states: ["ETH", "KEN"], place: "Addis Ababa" },
    },
    {
      text: "Speaking after his meeting with Portuguese President Marcelo Rebelo de Sousa, the president of Cabo Verde praised the ties.",
      values: { kind: "meeting", status: "held", states: ["CPV", "PRT"] },
    },
    {
      text: "The meeting between the Thai and Cambodian defence ministers has been put back to 3 July.",
      values: { kind: "meeting", status: "planned", start: "2022-07-03", states: ["KHM", "THA"] },
    },
    {
      text: "Talks between Portugal's premier, Ana Silva, and her Spanish counterpart, Jose Ruiz, are under way in Lisbon.",
      values: { kind: "meeting", status: "ongoing", states: ["ESP", "PRT"], place: "Lisbon" },
    },
    {
      text: "Peruvian Trade Minister Raúl Vega landed in Accra on Friday. Talks with his Ghanaian counterpart, Ama Boateng, covered the cocoa trade.",
      values: { kind: "meeting", status: "held", states: ["GHA", "PER"] },
    },
    {
      text: "Peruvian Trade Minister Raúl Vega landed in Accra on Friday. The talks with Ama Boateng of Ghana lasted two hours.",
      values: { kind: "meeting", status: "held", states: ["GHA", "PER"] },
    },
  ],
  leaves: [
    "Peruvian Trade Minister Raúl Vega praised Kenya. Talks with Ghana continue.",
    "Uganda repeated its call for restraint by Chad.",
    "Kenya held a conversation on the conflict between Sudan and Chad.",
    "Our engagement with Bhutan is rooted in trust.",
    "The meeting room was full.",
    "Peru expects a difficult session of its congress.",
    "There were no talks between Sudan and Ethiopia.",
    "The talks may go on for months.",
  ],
});
