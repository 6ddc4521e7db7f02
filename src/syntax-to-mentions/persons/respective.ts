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
    // "Turkish and Bulgarian foreign ministers X and Y".
    if (sighting.name && office?.shared !== undefined && office.shared < sighting.name.first && !given.has(sighting)) {
      const fellows = sightings.filter((one) => one.sentence === sentence && one.name && one.office?.shared === office.shared);
      const all = holdersOf(sentence, office, found);
      if (all && all.last === office.last && all.first < office.first && all.states.length === fellows.length && fellows.length > 1)
        fellows.forEach((one, k) => {
          given.set(one, { ...one, office: { ...one.office!, state: all.states[k]! } });
        });
      return;
    }
    // "X and Y, the ministers of Chad and Gabon": the last name has taken the office for its own.
    if (sighting.name && office?.shared !== undefined && office.shared > sighting.name.last) {
      const all = holdersOf(sentence, office, found);
      const fellows = all && chainFrom(sightings, i, -1, all.states.length - 1, sighting.first);
      [...(fellows ?? []), ...(fellows ? [sighting] : [])].forEach((one, k) => {
        given.set(one, { ...one, office: { ...office, plural: false, state: all!.states[k]! }, doubtful: false });
      });
      return;
    }
    if (sighting.name || !office?.plural || !(office.office || office.counterpart)) return;
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
  return inShared(
    sightings.filter((one) => !dropped.has(one)).map((one) => given.get(one) ?? one),
    found,
  );
};

/** "Polish and Canadian counterparts X and Y": the names right behind the office that they share. */
const inShared = (sightings: readonly Sighting[], found: readonly Mention[]): readonly Sighting[] => {
  const groups = Map.groupBy(
    sightings.filter((one) => one.name !== null && one.office?.shared !== undefined),
    (one) => `${one.sentence.index}:${one.office!.shared}`,
  );
  const given = new Map<Sighting, Sighting>();
  for (const group of groups.values()) {
    const [one] = group;
    const holders = group.length > 1 ? holdersOf(one!.sentence, one!.office!, found) : null;
    if (holders?.states.length === group.length)
      group.forEach((each, k) => {
        given.set(each, { ...each, office: { ...each.office!, state: holders.states[k]! } });
      });
  }
  return given.size === 0 ? sightings : sightings.map((one) => given.get(one) ?? one);
};

const LINK = /^(?:,|and|&|the|of|from|\(|\)|as|well)$/i;
/** "his counterparts from Angola, X, and Mozambique, Y", "the ministers of Chad (X) and Gabon (Y)", "her colleagues X (Peru) and Y (Chile)": each name with the state beside it. */
export const eachWithState = (sightings: readonly Sighting[], found: readonly Mention[]): readonly Sighting[] => {
  const given = new Map<Sighting, Sighting>();
  const dropped = new Set<Sighting>();
  let anchor: { readonly sighting: Sighting; readonly end: number } | null = null;
  for (const one of sightings) {
    const { sentence, office, name } = one;
    if (
      office &&
      (office.plural || office.shared !== undefined) &&
      !(name && anchor?.sighting.office?.shared === office.shared && office.shared !== undefined)
    )
      anchor = { sighting: one, end: name ? one.last : office.last };
    else if (!anchor || anchor.sighting.sentence !== sentence) anchor = null;
    else if (name && (!office || office.shared !== undefined)) {
      const beside = stateBesideName(one, found);
      const between = beside ? sentence.tokens.slice(anchor.end + 1, Math.min(beside.first, one.first)) : [];
      const own = found.filter((mention) => mention.kind === "state" && mention.sentence === sentence.index);
      const linked = between.every(
        (token) => LINK.test(token.text) || own.some((mention) => mention.first <= token.index && token.index <= mention.last),
      );
      if (!beside || !linked) {
        anchor = null;
        continue;
      }
      given.set(one, { ...one, office: { ...anchor.sighting.office!, plural: false, state: beside.state }, doubtful: false });
      if (!anchor.sighting.name) dropped.add(anchor.sighting);
      anchor = { sighting: anchor.sighting, end: Math.max(one.last, beside.last) };
    } else anchor = null;
  }
  return given.size === 0 ? sightings : sightings.filter((one) => !dropped.has(one)).map((one) => given.get(one) ?? one);
};
/** The state right before the name, behind a comma or a bracket, or in brackets behind it. */
const stateBesideName = (
  { sentence, first, last }: Sighting,
  found: readonly Mention[],
): { readonly state: string; readonly first: number; readonly last: number } | null => {
  const text = (index: number): string => sentence.tokens[index]?.text ?? "";
  const before = /^[,(]$/.test(text(first - 1));
  const state = found.find(
    (mention) =>
      mention.kind === "state" &&
      mention.form === "name" &&
      mention.sentence === sentence.index &&
      ((before && mention.last === first - 2) || (text(last + 1) === "(" && mention.first === last + 2 && text(mention.last + 1) === ")")),
  );
  return state?.kind === "state" && state.states.length === 1 ? { state: state.states[0]!, first: state.first, last: state.last } : null;
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

/** "the delegations of Bulgaria and Turkey, led respectively by X and Y": as many names as states, in their order. */
export const respectiveState = (sighting: Sighting, sightings: readonly Sighting[], found: readonly Mention[]): string | null => {
  const { sentence } = sighting;
  if (!sentence.tokens.some((token) => /^respectively$/i.test(token.text))) return null;
  const names = sightings.filter((one) => one.sentence === sentence && one.name !== null && !one.doubtful);
  const open = names.filter((one) => !one.office?.state);
  const states = [
    ...new Set(
      found.flatMap((mention) =>
        mention.kind === "state" && mention.sentence === sentence.index && mention.form !== "government" && mention.last < (open[0]?.first ?? 0)
          ? mention.states
          : [],
      ),
    ),
  ];
  return open.length === states.length && open.length > 1 ? (states[open.indexOf(sighting)] ?? null) : null;
};
