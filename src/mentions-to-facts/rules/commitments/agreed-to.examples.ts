import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Kenya and Ethiopia agreed to open a joint border post at Moyale by December 2022.",
      values: { by: ["ETH", "KEN"], text: "to open a joint border post at Moyale by December 2022", due: "2022-12" },
    },
    {
      text: "Denmark pledged to train Ukrainian pilots next year.",
      values: { by: ["DNK"], due: "2023" },
    },
    {
      text: "Chile and Argentina decided to restart flights across the Andes.",
      values: { by: ["ARG", "CHL"], text: "to restart flights across the Andes", due: null },
    },
  ],
  leaves: [
    "Portugal and Angola agreed to recall their long friendship.",
    "Ghana and Togo did not agree to reopen the border.",
    "The two ministers agreed.",
    "Norway may decide to close its embassy in Kabul.",
  ],
});
