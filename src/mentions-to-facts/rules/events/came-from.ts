import type { PloverType } from "../../../types/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const VOICES: readonly (readonly [PloverType, RegExp])[] = [
  ["ACCUSE", /\b(?:criticism|condemnation|protests?|complaints?|rebuke|outcry|accusations?|denunciation)\b/i],
  ["SUPPORT", /\b(?:praise|support|thanks|congratulations|condolences|backing|solidarity|applause|sympathy)\b/i],
  ["REQUEST", /\b(?:appeals?|calls? (?:for|on)|demands?|requests?|plea)\b/i],
  ["REJECT", /\b(?:rejection|refusal|denial|opposition)\b/i],
];

/** What another thinks comes from it: the sender is the source. */
export default rule({
  says: "praise for <actor> came from <actor>; criticism, an appeal, a protest came from <actor>",
  patterns: [{ verb: ["come", "follow", "arrive"] }],
  yields: (_bound, clause, context) => {
    const voice = clause.subject;
    if (!voice || !["told", "ongoing"].includes(clause.mood.modality)) return [];
    const type = VOICES.find(([, words]) => words.test(context.document.text.slice(voice.start, voice.end)))?.[0];
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const source = nearestTied(
      told.filter((one) => one.first > clause.head.index),
      [["from"]],
      [],
    );
    if (!type || source.length === 0) return [];
    const target = nearestTied(told, [["for", "of", "to", "against", "on", "over", "at"]], source);
    return event(type, source, target, clause, context);
  },
});
