import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Firing by Eritrean soldiers killed two herders in Ethiopia.", values: { type: "ASSAULT", source: ["ERI"] } },
    { text: "Egypt accused nobody of jamming by Libyan ships.", values: { type: "COERCE", source: ["LBY"] } },
  ],
  leaves: ["Firing at the wall wounded a farmer.", "Egypt is seizing the chance."],
});
