import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      title: "Memorandum of Understanding between the Government of Fiji and the Government of Malta on Maritime Training",
      text: "The proposal made by the Minister of Transport of Fiji to sign the above Memorandum of Understanding was approved by the Cabinet.",
      values: { type: "mou", action: "agreed", states: ["FJI", "MLT"], topics: ["education", "maritime"] },
    },
    {
      title: "Entering into an Agreement on Extradition between Ghana and the Republic of Korea",
      text: "The above Agreement, signed in Accra in May, will help the courts of both countries.",
      values: { title: "Agreement on Extradition between Ghana and the Republic of Korea", type: "agreement", action: "signed" },
    },
  ],
  leaves: [
    {
      title: "Ghana and Malta sign Memorandum of Understanding on Maritime Training",
      text: "The above Memorandum of Understanding was signed in Valletta.",
    },
    {
      title: "Memorandum of Understanding between the Port of Accra and the Port of Tema on Maritime Training",
      text: "The above Memorandum of Understanding was signed by the two ports.",
    },
  ],
});
