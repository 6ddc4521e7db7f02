import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      title: "Joint Statement on the Visit of the President of Kenya to Norway",
      text: "At the invitation of Norway, the President of Kenya visited Oslo from 20 to 22 June 2022.",
      values: {
        title: "Joint Statement on the Visit of the President of Kenya to Norway",
        type: "joint-statement",
        action: "adopted",
        date: "2022-06-27",
        states: ["KEN", "NOR"],
      },
    },
    {
      title: "Trilateral Joint Communiqué",
      text: "The foreign ministers of Greece, Cyprus and Jordan met today in Athens and adopted the following text.",
      values: { title: "Trilateral Joint Communiqué", type: "joint-statement", action: "adopted", states: ["CYP", "GRC", "JOR"] },
    },
    {
      title: "Declaration of Friendship",
      text: "The King of Tonga and the President of Malta wish their peoples well.\n\nDone at Valletta, this 4th day of May 2022.",
      values: { title: "Declaration of Friendship", type: "other", action: "signed", states: ["MLT", "TON"] },
    },
  ],
  leaves: [
    {
      title: "Kenya and Norway issue joint statement",
      text: "Kenya and Norway issued a joint statement after the talks of their presidents in Oslo.",
    },
    {
      title: "Joint Statement of the Farmers of the North",
      text: "The farmers of the northern valleys ask their government for help after a dry summer.",
    },
  ],
});
