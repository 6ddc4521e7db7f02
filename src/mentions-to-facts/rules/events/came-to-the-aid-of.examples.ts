import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Cuba came to Haiti's aid after the hurricane.", values: { type: "AID", source: ["CUB"], target: ["HTI"] } },
    { text: "Qatar rushed to the rescue of Lebanon.", values: { type: "AID", source: ["QAT"], target: ["LBN"] } },
  ],
  leaves: ["Cuba came to the talks with Haiti.", "Qatar rushed to the final."],
});
