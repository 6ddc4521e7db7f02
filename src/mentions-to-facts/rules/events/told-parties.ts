import type { ActorMention, PlaceMention } from "../../../types/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { around, type Context, sorted } from "../../context.ts";
import { isAside, isJoined, isNonState, isOurs, isOwner, outerTieOf, tieOf } from "./party-ties.ts";

/** A party told in a stretch of words, and what ties it to the noun before it: a preposition, or nothing ("Chad", "Chadian", "Chad's"). */
export interface ToldParty {
  readonly parties: readonly string[];
  readonly prep: string | null;
  /** Of "for the people of Nepal" the "for"; null where "of" hangs on nothing that a preposition governs. */
  readonly outer: string | null;
  /** "Chad's", "Chadian": what follows is theirs. */
  readonly owner: boolean;
  readonly first: number;
  readonly last: number;
}

/** The parties told between two tokens, outermost mentions only, in text order; a city stands for its state. */
export const partiesTold = (first: number, last: number, clause: Clause, context: Context): readonly ToldParty[] => {
  const inside = around(context, clause).mentions.filter(
    (mention): mention is ActorMention | PlaceMention =>
      mention.first >= first && mention.last <= last && (isActor(mention) || (mention.kind === "place" && mention.state !== null)),
  );
  const found: ToldParty[] = [];
  const others = inside.some((mention) => !isOurs(clause.sentence, mention));
  for (const mention of inside) {
    if ((others && isOurs(clause.sentence, mention)) || isAside(clause.sentence, mention) || isNonState(clause.sentence, mention)) continue;
    if (found.some((one) => one.first <= mention.first && mention.last <= one.last)) continue;
    const parties = mention.kind === "place" ? [mention.state!] : sorted([...mention.states, ...mention.bodies]);
    if (parties.length === 0) continue;
    const before = found.at(-1);
    const tie = tieOf(clause.sentence, mention.first, first);
    const joined = tie === "and" && before !== undefined && isJoined(clause.sentence, before.last, mention.first);
    found.push({
      parties,
      prep: joined ? before.prep : tie === "and" ? null : tie,
      outer: tie === "of" ? outerTieOf(clause.sentence, mention.first, first) : joined ? before.outer : null,
      owner: isOwner(clause.sentence, mention),
      first: mention.first,
      last: mention.last,
    });
  }
  return found;
};

/** Of the parties told, those tied most nearly by the ties given, in order of preference; a list's members go together. */
export const nearestTied = (
  told: readonly ToldParty[],
  ties: readonly (readonly (string | null)[])[],
  without: readonly string[],
): readonly string[] => {
  for (const level of ties) {
    const at = told.findIndex(
      (one) =>
        (level.includes(one.prep) || (one.outer !== null && level.includes(one.outer))) && one.parties.some((party) => !without.includes(party)),
    );
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
