import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Togo and Malta signed a deal on Monday to base ships in Lome.", values: { title: "deal", action: "signed" } },
    {
      text: "Under the ceasefire of May 1994 Armenia and Azerbaijan keep their lines.",
      values: { action: "mentioned", date: "1994-05", states: ["ARM", "AZE"] },
    },
    {
      text: "Eritrea and Djibouti agreed on a ceasefire on 3 June 2022.",
      values: { title: "ceasefire", type: "agreement", action: "agreed", states: ["DJI", "ERI"] },
    },
    {
      text: "By an agreement reached in 2019, Kosovo and Albania recognise each other's diplomas.",
      values: { title: "agreement", action: "agreed", date: "2019", states: ["ALB", "XKX"] },
    },
    {
      text: "Memoranda of Understanding were signed by Togo and Malta in three areas: ports, sport and tourism.",
      values: { type: "mou", action: "signed", states: ["MLT", "TGO"] },
    },
  ],
  leaves: [
    "Chad and Sudan both broke the ceasefire.",
    "The agreement was praised by Peru and Chile.",
    "Several agreements were signed by Oman and Qatar.",
  ],
});
