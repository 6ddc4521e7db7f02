import type { ActorMention, PlaceMention, Sentence } from "../../../types/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { around, type Context, sorted } from "../../context.ts";

/** A party told in a stretch of words, and what ties it to the noun before it: a preposition, or nothing ("Chad", "Chadian", "Chad's"). */
export interface ToldParty {
  readonly parties: readonly string[];
  readonly prep: string | null;
  /** "Chad's", "Chadian": what follows is theirs. */
  readonly owner: boolean;
  readonly first: number;
  readonly last: number;
}
const SKIPPED = new Set(["DET", "ADJ", "NUM", "ADV"]);
const OWN = /^['’]s?$/;

/** The parties told between two tokens, outermost mentions only, in text order; a city stands for its state. */
export const partiesTold = (first: number, last: number, clause: Clause, context: Context): readonly ToldParty[] => {
  const inside = around(context, clause).mentions.filter(
    (mention): mention is ActorMention | PlaceMention =>
      mention.first >= first && mention.last <= last && (isActor(mention) || (mention.kind === "place" && mention.state !== null)),
  );
  const found: ToldParty[] = [];
  const others = inside.some((mention) => !isOurs(clause.sentence, mention));
  for (const mention of inside) {
    if ((others && isOurs(clause.sentence, mention)) || isAside(clause.sentence, mention)) continue;
    if (found.some((one) => one.first <= mention.first && mention.last <= one.last)) continue;
    const parties = mention.kind === "place" ? [mention.state!] : sorted([...mention.states, ...mention.bodies]);
    if (parties.length === 0) continue;
    const before = found.at(-1);
    const tie = tieOf(clause.sentence, mention.first, first);
    const joined = tie === "and" && before !== undefined && isJoined(clause.sentence, before.last, mention.first);
    found.push({
      parties,
      prep: joined ? before.prep : tie === "and" ? null : tie,
      owner: isOwner(clause.sentence, mention),
      first: mention.first,
      last: mention.last,
    });
  }
  return found;
};

/** "our allies", "their countries": no party of its own beside those named. */
const isOurs = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean =>
  mention.kind === "group" && /^(?:our|their)$/i.test(sentence.tokens[mention.first]!.text);
/** A body in brackets tells an office apart: "Director General (South Asia & SAARC)". */
const isAside = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean =>
  mention.kind === "body" &&
  sentence.tokens.slice(Math.max(0, mention.first - 5), mention.first).some((token) => token.text === "(") &&
  sentence.tokens[mention.first - 1]?.text !== "(";

/** The preposition that governs the noun phrase opened at or before a token; "and" when it goes on a list. */
const tieOf = (sentence: Sentence, at: number, from: number): string | null => {
  for (let index = at - 1; index >= from; index--) {
    const token = sentence.tokens[index]!;
    const text = token.text.toLowerCase();
    if (token.upos === "ADP") {
      // "brushed aside Chad's claim": a particle of the verb before it ties nothing.
      const verb = sentence.tokens[index - 1];
      const verdict = text === "as" && sentence.tokens[index + 1]?.upos === "ADJ";
      return verb?.upos === "VERB" && (/^(?:over|aside|down|off|out|back|up|away)$/.test(text) || verdict) ? null : text;
    }
    if (token.upos === "CCONJ" || text === ",") return "and";
    const compound = (token.upos === "NOUN" || token.upos === "PROPN") && index === at - 1 && token.head > index;
    if (!SKIPPED.has(token.upos) && token.xpos !== "PRP$" && !compound) return null;
  }
  return null;
};
/** Only "and", commas and articles stand between two parties of one list. */
const isJoined = (sentence: Sentence, last: number, first: number): boolean =>
  sentence.tokens.slice(last + 1, first).every((token) => /^(?:,|and|&|or|the|both|as|well|['’]s?)$/i.test(token.text) || token.upos === "ADJ");

const isOwner = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean => {
  if (OWN.test(sentence.tokens[mention.last + 1]?.text ?? "") || OWN.test(sentence.tokens[mention.last]!.text)) return true;
  if (mention.kind === "state" && (mention.form === "adjective" || mention.form === "name")) {
    const next = sentence.tokens[mention.last + 1];
    return next?.upos === "NOUN" || (mention.form === "adjective" && next !== undefined);
  }
  return sentence.tokens[mention.first]!.xpos === "PRP$";
};

/** Of the parties told, those tied most nearly by the ties given, in order of preference; a list's members go together. */
export const nearestTied = (
  told: readonly ToldParty[],
  ties: readonly (readonly (string | null)[])[],
  without: readonly string[],
): readonly string[] => {
  for (const level of ties) {
    const at = told.findIndex((one) => level.includes(one.prep) && one.parties.some((party) => !without.includes(party)));
    if (at < 0) continue;
    const first = told[at]!;
    const list = [first];
    for (const next of told.slice(at + 1)) {
      if (next.prep !== first.prep || next.first - list.at(-1)!.last > 6) break;
      list.push(next);
    }
    return sorted(list.flatMap((one) => one.parties)).filter((party) => !without.includes(party));
  }
  return [];
};
