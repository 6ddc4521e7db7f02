import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Firing by Eritrean soldiers killed two herders in Ethiopia.", values: { type: "ASSAULT", source: ["ERI"] } },
    { text: "Ethiopia protested after the seizing of its trucks by Eritrea.", values: { type: "COERCE", source: ["ERI"] } },
  ],
  leaves: ["Firing at the wall wounded a farmer.", "Egypt is seizing the chance."],
});
