import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "New Zealand on Monday added 18 Russian officials to its travel ban list.",
      values: { type: "SANCTION", source: ["NZL"], target: ["RUS"] },
    },
    {
      text: "The United States removed Sudan from its list of state sponsors of terrorism.",
      values: { type: "CONCEDE", source: ["USA"], target: ["SDN"] },
    },
  ],
  leaves: ["New Zealand added 18 Russian players to its squad.", "The United States may remove Sudan from its blacklist."],
});
