import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Mongolian President Ukhnaagiin Khurelsukh invited Kyrgyz President Sadyr Japarov to visit Mongolia.",
      values: { kind: "visit", status: "invited", format: "in-person", states: ["KGZ", "MNG"] },
    },
    {
      text: "The Icelandic prime minister was invited to Greenland by the Danish prime minister.",
      values: { kind: "visit", status: "invited" },
    },
  ],
  leaves: [
    "The Bolivian government invited bids for the road.",
    "Botswana invited investors from Canada.",
    "Spanish Prime Minister Pedro Sánchez invited Spanish companies to invest in Angola.",
  ],
});
