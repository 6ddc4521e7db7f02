import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Crown Prince Frederik of Denmark will pay an official visit to Vietnam in November. He was last here in 2009.",
      values: { kind: "visit", status: "held", start: "2009", states: ["DNK", "VNM"], place: "Vietnam" },
    },
    {
      text: "Tonga's prime minister, Hu'akavameiliku, will fly to Suva in Fiji on Friday. He had last been there in May 2019.",
      values: { kind: "visit", status: "held", start: "2019-05", states: ["FJI", "TON"] },
    },
  ],
  leaves: [
    "President Gustavo Petro of Colombia visited Peru. He was here to stay.",
    "Malta's premier met his Libyan counterpart. He was there for them.",
  ],
});
