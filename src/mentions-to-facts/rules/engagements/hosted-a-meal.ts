import type { PersonMention } from "../../../types/index.ts";
import { around } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { noun, person, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

const MEALS: ReadonlySet<string> = new Set("dinner lunch luncheon banquet reception breakfast iftar supper tea".split(" "));
/** For whom it was, wherever the tree hangs it. */
const GUEST = /\b(?:for|hono(?:u)?r of|hono(?:u)?ring|to)\s(?:the\s|his\s|her\s|visiting\s|newly\s|appointed\s|outgoing\s|departing\s)*$/i;

export default rule({
  says: "<person> hosted a dinner for <person>; <person> gave a reception in honour of <person>",
  patterns: [
    { verb: ["host", "give", "offer", "hold", "tender", "throw", "have"], voice: "active", subject: person("host"), object: noun(MEALS, "meal") },
  ],
  yields: (bound, clause, context) => {
    const meal = bound.meal!.phrase;
    const guest = around(context, clause).mentions.find(
      (one): one is PersonMention =>
        one.kind === "person" &&
        one.form !== "pronoun" &&
        one.first > meal.head.index &&
        GUEST.test(context.document.text.slice(meal.head.end, one.start)),
    );
    return guest ? engagement({ kind: "meeting", format: "in-person", parties: [...parties(bound, "host"), guest] }, clause, context) : [];
  },
});
