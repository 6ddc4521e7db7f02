import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The leaders of Greece and Albania tasked their ministers to draw up a list of missing graves.",
      values: { by: ["ALB", "GRC"], text: "to draw up a list of missing graves" },
    },
    {
      text: "African Union\n\nDirects the Commission to open an office in Bangui by September 2022;",
      values: { by: [], bodies: ["AU"], text: "to open an office in Bangui by September 2022", due: "2022-09" },
    },
    {
      text: "The presidents of Kenya and Uganda directed that the trade committee meet this year to settle the milk dispute.",
      values: { by: ["KEN", "UGA"], text: "the trade committee meet this year to settle the milk dispute" },
    },
  ],
  leaves: [
    "The leaders of Greece and Albania did not task their ministers to draw up a list.",
    "President Klaus Iohannis of Romania directed a film to open the festival.",
  ],
});
