import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const NOTE =
  /\b(?:protest (?:note|letter)|notes? of protest|letter of protest|diplomatic note|note verbale|formal note|verbal note|d[eé]marche|diplomatic protest|notes? (?:of complaint|demanding|protesting|condemning|objecting|rejecting|complaining|deploring|to that effect))\b/i;

/** A note of protest goes to another state: ACCUSE. */
export default rule({
  says: "<ministry> handed, sent a protest note to <embassy>; a note of protest was delivered to <ambassador>; a protest note went out from <ministry> to …",
  patterns: [
    { verb: ["hand", "send", "deliver", "present", "give", "submit", "issue", "pass", "serve", "transmit", "file", "lodge", "dispatch", "go"] },
  ],
  yields: (_bound, clause, context) => {
    const type = typeUnderMood("ACCUSE", clause);
    const note = clause.lemma === "go" ? clause.subject : objectOf(clause, context);
    if (!type || !note || !NOTE.test(context.document.text.slice(note.start, note.end + 14))) return [];
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const doers = clause.lemma === "go" ? doersIn(note, clause, context) : doersOf(clause, context);
    const from = doers.length > 0 ? doers : nearestTied(told, [["from", "by"]], []);
    const source = from.length > 0 ? from : context.mentions.author ? [context.mentions.author] : [];
    const behind = told.filter((one) => one.first > clause.head.index);
    const target = nearestTied(behind, [["to", "with"], [null], ["at"]], source);
    return event("ACCUSE", source, target, clause, context);
  },
});
