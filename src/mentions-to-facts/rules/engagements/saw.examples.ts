import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Fijian Prime Minister Frank Bainimarama saw his Samoan counterpart Fiame Mata'afa in Apia on Friday.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-24", states: ["FJI", "WSM"], place: "Apia" },
    },
    {
      text: "Presidents Milo Djukanovic of Montenegro and Pedro Castillo of Peru last saw each other in Geneva in May 2021.",
      values: { kind: "meeting", status: "held", start: "2021-05", states: ["MNE", "PER"], place: "Geneva" },
    },
  ],
  leaves: [
    "Russian President Vladimir Putin saw Indian Prime Minister Narendra Modi off at the airport.",
    "Togo's president saw the Ivorian president as a mediator.",
    "Qatar and Iraq saw trade grow in May.",
  ],
});
