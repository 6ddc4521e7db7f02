import type { Mention } from "../../types/index.ts";
import { holdersOf } from "../holders.ts";
import { isCapital } from "../place.ts";
import type { Sighting } from "./sightings.ts";

/** "the ministers of Chad and Gabon, X and Y", "X and Y, the ministers of Chad and Gabon": names and states told in the same order belong together. */
export const inOrder = (sightings: readonly Sighting[], found: readonly Mention[]): readonly Sighting[] => {
  const given = new Map<Sighting, Sighting>();
  const dropped = new Set<Sighting>();
  sightings.forEach((sighting, i) => {
    const { sentence, office } = sighting;
    if (sighting.name || !office?.plural || !office.office) return;
    const holders = holdersOf(sentence, office, found);
    if (!holders) return;
    const behind = chainFrom(sightings, i, 1, holders.states.length, holders.last);
    const names = behind ?? chainFrom(sightings, i, -1, holders.states.length, holders.first);
    if (!names) return;
    dropped.add(sighting);
    names.forEach((one, k) => {
      given.set(one, { ...one, office: { ...office, plural: false, state: holders.states[k]! }, doubtful: false });
    });
  });
  return sightings.filter((one) => !dropped.has(one)).map((one) => given.get(one) ?? one);
};

/** So many bare names, one behind the other, next to the office; null when there are fewer. */
const chainFrom = (sightings: readonly Sighting[], at: number, step: 1 | -1, count: number, edge: number): readonly Sighting[] | null => {
  const { sentence } = sightings[at]!;
  const chain: Sighting[] = [];
  let from = edge;
  for (let i = at + step; chain.length < count; i += step) {
    const next = sightings[i];
    if (!next?.name || next.office || next.sentence !== sentence) return null;
    const [a, b] = step > 0 ? [from + 1, next.first] : [next.last + 1, from];
    const between = sentence.tokens.slice(a, b);
    if (
      between.length > 4 ||
      !between.every((token) => /^(?:,|and|&|the|-|–|\()$/i.test(token.text) || (isCapital(token.text) && token.upos !== "VERB"))
    )
      return null;
    chain.push(next);
    from = step > 0 ? next.last : next.first;
  }
  return step > 0 ? chain : chain.reverse();
};

/** The state that stands where the name stands: "Peru and Bolivia met … under Presidents X and Y"; null unless as many states are told together before. */
export const stateInOrder = (sighting: Sighting, sightings: readonly Sighting[], found: readonly Mention[]): string | null => {
  const { sentence, office } = sighting;
  if (!office?.shared || office.state) return null;
  const fellows = sightings.filter((one) => one.sentence === sentence && one.office?.shared === office.shared);
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 1); index--) {
    const states = [
      ...new Set(
        found.flatMap((mention) =>
          mention.kind === "state" && mention.sentence === index && (index < sentence.index || mention.last < fellows[0]!.first)
            ? mention.states
            : [],
        ),
      ),
    ];
    if (states.length === fellows.length) return states[fellows.indexOf(sighting)] ?? null;
    if (states.length > 0) break;
  }
  // Else in the order in which the text tells the states that it is about.
  const tellings = found.flatMap((mention) => (mention.kind === "state" ? mention.states : []));
  const often = [...new Set(tellings)].filter((state) => tellings.filter((other) => other === state).length > 1);
  return fellows.length > 1 && often.length === fellows.length ? (often[fellows.indexOf(sighting)] ?? null) : null;
};
