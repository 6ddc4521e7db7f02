import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "“We welcome the opening of the border with Ethiopia,” reads a statement of the Eritrean Ministry of Information.",
      values: { medium: "press-release", text: "We welcome the opening of the border with Ethiopia" },
    },
    {
      text: "Chad will not leave Niger alone, said a communiqué issued on Monday by the Chadian government.",
      values: { speaker: { name: null, office: null, state: "TCD", body: null }, medium: "press-release", text: "Chad will not leave Niger alone" },
    },
  ],
  leaves: ["He reads a statement of accounts each month, said Kenya.", "The Eritrean Ministry of Information issued a statement on the border."],
});
