import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Vanuatu is grateful to New Zealand for the relief flights.", values: { type: "SUPPORT", source: ["VUT"], target: ["NZL"] } },
    { text: "The Dutch government was deeply concerned about Suriname's decision.", values: { type: "ACCUSE", source: ["NLD"], target: ["SUR"] } },
    { text: "Ankara is opposed to Sweden's plan.", values: { type: "REJECT", source: ["TUR"], target: ["SWE"] } },
  ],
  leaves: ["Chad is concerned about the humanitarian situation in Sudan.", "Kenya was grateful for the rain.", "Peru was unhappy with the harvest."],
});
