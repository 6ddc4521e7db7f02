import type { PlaceMention } from "../../types/index.ts";
import type { Clause } from "../clauses/index.ts";
import { around, type Context, upward } from "../context.ts";

const AT = new Set(["in", "at", "near", "inside", "outside", "on"]);
const PRECISE: Record<PlaceMention["sort"], number> = { building: 0, city: 1, region: 2, country: 3 };

/** Where the doing of a clause took place: the most precise place behind "in" or "at" in the clause, else in the clause above. */
export const whereOf = (clause: Clause, context: Context): PlaceMention | null => {
  const places = around(context, clause).mentions.filter((mention): mention is PlaceMention => mention.kind === "place" && mention.sort !== "region");
  for (const level of upward(clause).slice(0, 2)) {
    const here = places.filter(
      (place) => level.extent.some((token) => token.index >= place.first && token.index <= place.last) && standsAt(place, level),
    );
    if (here.length > 0) return [...here].sort((a, b) => PRECISE[a.sort] - PRECISE[b.sort] || a.first - b.first)[0]!;
  }
  // The tree has hung it elsewhere: a city or house of the sentence, where only one is told.
  const elsewhere = places.filter((place) => (place.sort === "city" || place.sort === "building") && standsAt(place, clause));
  return elsewhere.length === 1 ? elsewhere[0]! : null;
};

const standsAt = (place: PlaceMention, clause: Clause): boolean => {
  for (let index = place.first - 1; index >= Math.max(0, place.first - 4); index--) {
    const token = clause.sentence.tokens[index]!;
    if (AT.has(token.text.toLowerCase())) return true;
    if (token.upos === "ADP") return false;
    if (token.upos === "VERB") return false;
  }
  // "in Putrajaya, Malaysia" and "Putrajaya, Malaysia": the second name only tells where the first lies.
  return false;
};
