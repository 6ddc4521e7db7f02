import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The armies of Croatia and Slovenia trained near Zadar in May.",
      values: { kind: "exercise", status: "held", start: "2022-05", states: ["HRV", "SVN"], place: "Zadar" },
    },
    {
      text: "Frigates of Kenya and South Africa will sail together off Durban in September.",
      values: { kind: "exercise", status: "planned", start: "2022-09", states: ["KEN", "ZAF"] },
    },
  ],
  leaves: ["Athletes from Kenya and Ethiopia trained together in Iten.", "Norway's navy trained its young officers at sea."],
});
