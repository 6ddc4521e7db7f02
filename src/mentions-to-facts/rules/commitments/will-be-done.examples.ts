import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ministers of Uruguay and Paraguay met in Asunción. The protocol on river pilots will be signed by Uruguay's government before October 2022.",
      values: { by: ["URY"], text: "The protocol on river pilots will be signed by Uruguay's government before October 2022", due: "2022-10" },
    },
    {
      text: "Two experts would be sent to Bhutan, Danish Development Minister Flemming Møller Mortensen said.",
      values: { by: ["BTN", "DNK"] },
    },
  ],
  leaves: [
    "The protocol between Uruguay and Paraguay was signed in May.",
    "The protocol between Uruguay and Paraguay will not be signed in May.",
    "A note would be sent to Denmark, Bhutan's ministry said.",
  ],
});
