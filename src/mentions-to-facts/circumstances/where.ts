import type { EngagementRecord, PlaceMention } from "../../types/index.ts";
import { STATES } from "../../world/index.ts";
import type { Clause } from "../clauses/index.ts";
import { around, type Context, upward } from "../context.ts";

const AT = new Set(["in", "at", "near", "inside", "outside", "on", "off"]);
const PRECISE: Record<PlaceMention["sort"], number> = { building: 0, city: 1, region: 2, water: 2, country: 3, expanse: 4 };

/** Where the doing of a clause took place: the most precise place behind "in" or "at" in the clause, else in the clause above. */
export const whereOf = (clause: Clause, context: Context, kind: EngagementRecord["kind"] | null = null): PlaceMention | null => {
  const places = around(context, clause).mentions.filter(
    // Seas are what is talked about, but where fleets train.
    (mention): mention is PlaceMention => mention.kind === "place" && mention.sort !== "expanse" && (mention.sort !== "water" || kind === "exercise"),
  );
  const there = antecedent(clause, places);
  if (there) return there;
  for (const level of upward(clause).slice(0, 2)) {
    const here = places.filter(
      (place) =>
        !isCapitalOf(place, level) && level.extent.some((token) => token.index >= place.first && token.index <= place.last) && standsAt(place, level),
    );
    if (here.length > 0) return [...here].sort((a, b) => PRECISE[a.sort] - PRECISE[b.sort] || a.first - b.first)[0]!;
  }
  const capital = capitalOf(clause, context);
  if (capital) return capital;
  // The tree has hung it elsewhere: a city or house of the sentence, where only one is told.
  const elsewhere = places.filter((place) => (place.sort === "city" || place.sort === "building") && standsAt(place, clause));
  return elsewhere.length === 1 ? elsewhere[0]! : null;
};

/** "flew to London, where he was received by …": the place told right before "where". */
const antecedent = (clause: Clause, places: readonly PlaceMention[]): PlaceMention | null => {
  const where = clause.extent.find((token) => token.text.toLowerCase() === "where");
  if (!where || where.index > clause.head.index) return null;
  const own = places.some(
    (place) => place.first > where.index && standsAt(place, clause) && clause.extent.some((token) => token.index === place.first),
  );
  return own ? null : (places.findLast((place) => place.last < where.index && place.last >= where.index - 6) ?? null);
};

/** "in the Lao capital": the state's name says whose capital, not where. */
const isCapitalOf = (place: PlaceMention, { sentence }: Clause): boolean => sentence.tokens[place.last + 1]?.text.toLowerCase() === "capital";

/** "in the Ugandan capital": the city of that state that the text names as one of its seats. */
const capitalOf = (clause: Clause, context: Context): PlaceMention | null => {
  const { tokens } = clause.sentence;
  const capital = tokens.find((token) => token.text.toLowerCase() === "capital" && clause.extent.includes(token));
  if (!capital || tokens.slice(Math.max(0, capital.index - 3), capital.index).every((token) => !AT.has(token.text.toLowerCase()))) return null;
  const state = around(context, clause).mentions.find((one) => one.kind === "state" && one.last === capital.index - 1);
  if (state?.kind !== "state") return null;
  const seats = STATES.find(({ code }) => code === state.states[0])?.seats ?? [];
  const named = context.mentions.mentions.find((one) => one.kind === "place" && one.sort === "city" && seats.includes(one.name));
  return named?.kind === "place" ? named : null;
};

const standsAt = (place: PlaceMention, clause: Clause): boolean => {
  if (clause.sentence.tokens[place.first]!.text.toLowerCase() === "here") return true;
  for (let index = place.first - 1; index >= Math.max(0, place.first - 4); index--) {
    const token = clause.sentence.tokens[index]!;
    // "talks on Syria", "the war in Mali": what they were about.
    if (AT.has(token.text.toLowerCase())) return !(place.sort === "country" && /^on$/i.test(token.text)) && !TROUBLE.test(wordBefore(index, clause));
    if (token.upos === "ADP") return false;
    if (token.upos === "VERB") return false;
  }
  // "in Putrajaya, Malaysia" and "Putrajaya, Malaysia": the second name only tells where the first lies.
  return false;
};
const wordBefore = (index: number, { sentence }: Clause): string => sentence.tokens[index - 1]?.lemma.toLowerCase() ?? "";
/** What is talked about and has a place of its own. */
const TROUBLE =
  /^(?:situation|war|conflict|crisis|aggression|fighting|violence|unrest|coup|hostility|development|event|attack|bombing|strike|massacre|genocide|insurgency|tension|ceasefire|truce|peace|stability|democracy|elections?|earthquake|flood|famine|reconstruction|invasion|intervention|operation|mission|troop|force|investment|project|interest|company|firm|market|refugee|hostage|citizen|national|community|worker|student|prisoner|reform|settlement|transition|reconciliation|process|presence)$/;
