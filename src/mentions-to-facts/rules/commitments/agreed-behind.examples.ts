import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Trade is to be doubled by 2026, the presidents of Gabon and Togo agreed.",
      values: { by: ["GAB", "TGO"], text: "Trade is to be doubled by 2026", due: "2026" },
    },
    {
      text: "Lima and Quito met on Friday. Fishing permits will be issued online, the two sides decided.",
      values: { by: ["ECU", "PER"], text: "Fishing permits will be issued online" },
    },
  ],
  leaves: [
    "Trade has doubled since 2016, the presidents of Gabon and Togo agreed.",
    "In Quito, the presidents of Gabon and Togo agreed to double trade.",
  ],
});
