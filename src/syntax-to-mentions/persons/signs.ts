import type { Mention, Sentence } from "../../types/index.ts";
import { styledIn } from "../../world/naming/styles.ts";
import { holdersOf } from "../holders.ts";
import { lower } from "../place.ts";
import type { Register } from "../register.ts";
import { goesTo } from "./hints.ts";
import { stateInOrder } from "./respective.ts";
import { actedLately, actsBefore, homeIn, hostsIn, metIn, speaksFor, speaksIn } from "./scene.ts";
import { sidesOf } from "./sides.ts";
import type { Sighting } from "./sightings.ts";
import type { Known, Signs } from "./whose.ts";

/** For each person, what the sentences that name him or her tell of the others there. */
export const signsFrom = (sentences: readonly Sentence[], sightings: readonly Sighting[], found: readonly Mention[], register: Register) => {
  const known = new Map(sightings.map((sighting) => [sighting, sighting.name ? register.byName(sighting.name.name)[0] : undefined] as const));
  const personOf = (sighting: Sighting): number | undefined => known.get(sighting);
  const titles = sightings.flatMap(({ name, office }) =>
    !name && office?.office && office.state && !office.plural ? [{ office: office.office, state: office.state }] : [],
  );
  const bySentence = Map.groupBy(sightings, (sighting) => sighting.sentence.index);
  const told = [...bySentence.values()].map((named) => {
    const standIn = standInFor(named, sightings, personOf);
    const own = standIn ? [standIn.as, ...named] : named;
    const sides = sidesOf(own);
    const persons = own.map((sighting) => (sighting === standIn?.as ? personOf(standIn.who) : personOf(sighting)));
    return { own, opposed: [...sides.opposed, ...counterpartsIn(own)], beside: sides.beside, persons };
  });
  const acrossSentences = sightings.flatMap((one) => facedBy(one, sightings).map((other) => [one, other] as const));
  return (index: number, entry: (index: number) => Known): Omit<Signs, "office"> => {
    const where = told.filter(({ persons }) => persons.includes(index));
    const others = (all: readonly Sighting[]): readonly Known[] =>
      all.flatMap((other) => {
        const person = personOf(other);
        return person === undefined || person === index ? [] : [entry(person)];
      });
    const facing = (which: "opposed" | "beside"): readonly Known[] =>
      where.flatMap(({ own, persons, [which]: pairs }) =>
        pairs.flatMap(([a, b]) => {
          const other = persons[a] === index ? b : persons[b] === index ? a : -1;
          if (other < 0 || persons[other] === index) return [];
          const holder = persons[other] ?? holderOf(own[other]!, sightings, personOf);
          if (holder === index) return [];
          return holder === undefined ? knownOf(own[other]!, sightings, found) : [entry(holder)];
        }),
      );
    const own = where.flatMap((one) => one.own.filter((sighting) => personOf(sighting) === index));
    // Whoever is met by somebody on a journey is at home there.
    const faced = acrossSentences.flatMap(([one, other]) => (personOf(one) === index ? [other] : personOf(other) === index ? [one] : []));
    const guests = [
      ...where.flatMap(({ persons, opposed }) =>
        opposed.flatMap(([a, b]) => (persons[a] === index ? [persons[b]] : persons[b] === index ? [persons[a]] : [])),
      ),
      ...faced.map(personOf),
    ];
    const called = guests.flatMap((guest) =>
      guest === undefined || guest === index
        ? []
        : sightings.filter((sighting) => personOf(sighting) === guest).flatMap((sighting) => goesTo(sighting, found)),
    );
    return {
      under: others(own.flatMap((sighting) => superiorOf(sighting, sightings))),
      opposed: [...facing("opposed"), ...others(faced), ...where.flatMap((one) => statesOfCounterparts(one.own, own, found))],
      beside: facing("beside"),
      visited: own.flatMap((sighting) => [...goesTo(sighting, found), ...(sighting.office?.posted ? [sighting.office.posted] : [])]),
      titled: own.flatMap(({ office }) => titles.filter((one) => office?.office === one.office).map((one) => one.state)),
      ordered: own.flatMap((sighting) => stateInOrder(sighting, sightings, found) ?? []),
      behind: others(own.flatMap((sighting) => joinedBefore(sighting, sightings))),
      acting: own.flatMap((sighting) => actsBefore(sighting, found)),
      voiced: own.flatMap((sighting) => [...speaksIn(sighting, found), ...speaksFor(sighting, found)]),
      styled: own.flatMap(({ sentence, name }) => (name ? styledIn(sentence.tokens.slice(name.from, name.first).map((token) => token.text)) : [])),
      lately: own.flatMap((sighting) => actedLately(sighting, found, sentences)),
      hosting: [
        ...called,
        ...own.flatMap((sighting) => [...hostsIn(sighting, found), ...homeIn(sighting, found)]),
        ...where.flatMap((one) => one.own.filter((sighting) => personOf(sighting) === index).flatMap((sighting) => metIn(sighting, one.own, found))),
      ],
      near: own[0] ? [...new Set(statesIn(own[0].sentence.index, found))] : [],
      other: own.some(({ office }) => office?.counterpart || office?.opposite),
    };
  };
};
/** "She met President X": the pronoun before the first one named stands for whom the sentence before tells first. */
const standInFor = (
  named: readonly Sighting[],
  sightings: readonly Sighting[],
  personOf: (sighting: Sighting) => number | undefined,
): { readonly as: Sighting; readonly who: Sighting } | null => {
  const { sentence, first } = named[0]!;
  const pronoun = sentence.tokens.findIndex((token) => token.index < first && /^(?:he|she|his|her)$/i.test(token.text));
  if (pronoun < 0) return null;
  const before = [1, 2]
    .map((back) => sightings.find((one) => one.sentence.index === sentence.index - back && !one.doubtful))
    .find((one) => one !== undefined);
  const holder = before && !before.name ? holderOf(before, sightings, personOf) : undefined;
  const who = before?.name ? before : holder === undefined ? undefined : sightings.find((one) => personOf(one) === holder);
  return who ? { as: { ...who, sentence, first: pronoun, last: pronoun }, who } : null;
};
/** A counterpart and the one told before him or her in the sentence are of two states. */
const counterpartsIn = (own: readonly Sighting[]): readonly (readonly [number, number])[] =>
  own.flatMap(({ office }, i) =>
    i > 0 && (office?.counterpart || office?.opposite) && !own[i - 1]!.office?.counterpart ? [[i - 1, i] as const] : [],
  );
/** "Indonesia's Foreign Minister X and Defence Minister Y": the minister told right before. */
const joinedBefore = (sighting: Sighting, sightings: readonly Sighting[]): readonly Sighting[] => {
  const before = sightings[sightings.indexOf(sighting) - 1];
  if (
    !before?.office?.state ||
    before.sentence !== sighting.sentence ||
    !MINISTER.test(sighting.office?.office ?? "") ||
    !MINISTER.test(before.office.office ?? "")
  )
    return [];
  return /^(?:and|, and)$/.test(textBetween(sighting.sentence, before.last + 1, sighting.first)) ? [before] : [];
};
const MINISTER = /^(?!prime)[a-z ]*\bminister\b/;
const textBetween = (sentence: Sentence, from: number, to: number): string =>
  sentence.tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(" ");
/** "his foreign minister, X", "accompanied by Foreign Minister X": the person told last before. */
const superiorOf = ({ sentence, first, office }: Sighting, sightings: readonly Sighting[]): readonly Sighting[] => {
  const named =
    /^['’]s?$/.test(lower(sentence, first - 1)) && sightings.some((one) => one.sentence === sentence && one.name !== null && one.last === first - 2);
  const own = named || /^(?:his|her)$/.test(lower(sentence, first - 1));
  const along = lower(sentence, first - 1) === "by" && /^(?:accompanied|flanked|assisted|joined)$/.test(lower(sentence, first - 2));
  if (!office || office.counterpart || office.opposite || office.first !== first || !(own || along)) return [];
  const before = sightings.findLast(
    (other) =>
      other.name && !other.doubtful && (other.sentence.index < sentence.index || other.last < first) && other.sentence.index >= sentence.index - 2,
  );
  return before ? [before] : [];
};
const sameOffice = (a: string, b: string): boolean => a === b || (PREMIER.test(a) && PREMIER.test(b));
const PREMIER = /^(?:prime minister|premier)$/;
/** "The premier" behind "Prime Minister X": the only one of that office whom the text names. */
const holderOf = (
  { name, office }: Sighting,
  sightings: readonly Sighting[],
  personOf: (sighting: Sighting) => number | undefined,
): number | undefined => {
  if (name || !office?.office || office.state || office.counterpart || office.plural) return undefined;
  const holders = new Set(
    sightings.flatMap((other) =>
      other.name && other.office?.office && sameOffice(other.office.office, office.office!) ? (personOf(other) ?? []) : [],
    ),
  );
  return holders.size === 1 ? [...holders][0] : undefined;
};
/** Somebody told by office only: of the state told with the same office elsewhere; "the presidents of Peru, Chile and Bolivia" are one of each. */
const knownOf = (sighting: Sighting, sightings: readonly Sighting[], found: readonly Mention[]): readonly Known[] => {
  const { office } = sighting;
  const state = office?.state ?? sightings.find((other) => other.office?.state && other.office.office === office?.office)?.office?.state ?? null;
  const states = office?.plural ? [...new Set([...(state ? [state] : []), ...statesBehind(sighting, found)])] : [state];
  return states.map((one) => ({ name: null, office: office?.office ?? null, state: one, body: office?.body ?? null, assumed: false }));
};
/** The states of a list that begins within a sighting or right behind it. */
const statesBehind = ({ sentence, first, last }: Sighting, found: readonly Mention[]): readonly string[] => {
  let end = last;
  return found.flatMap((mention) => {
    if (mention.kind !== "state" || mention.sentence !== sentence.index || mention.first < first) return [];
    const linked = mention.first <= end || LIST_WORDS.test(textBetween(sentence, end + 1, mention.first));
    if (!linked) return [];
    end = Math.max(end, mention.last);
    return mention.states;
  });
};
const LIST_WORDS = /^(?:of|,|and|, and|the|of the|, the|and the|, and the)$/;
const statesIn = (sentence: number, found: readonly Mention[]): readonly string[] =>
  found.flatMap((mention) =>
    mention.sentence !== sentence
      ? []
      : mention.kind === "state"
        ? mention.states
        : mention.kind === "place" && mention.state && mention.sort !== "building"
          ? [mention.state]
          : [],
  );
const MEETING = /^(?:meet|receive|call|see|talk|speak|confer|visit|greet|hold|have|discuss|host|welcome)$/;
const REACH = 30;
/** "On Monday he met President X", "she is to hold talks with X and Y": the one who acted in the sentence before. */
const facedBy = (sighting: Sighting, sightings: readonly Sighting[]): readonly Sighting[] => {
  const { sentence, first } = sighting;
  const verb = sentence.tokens.slice(0, first).findLast((token) => token.upos === "VERB");
  if (!verb || !MEETING.test(verb.lemma.toLowerCase()) || first - verb.index > REACH) return [];
  const he = sentence.tokens.findLast((token) => token.index < verb.index && /^(?:he|she)$/i.test(token.text) && token.deprel.startsWith("nsubj"));
  if (!he || sightings.some((other) => other.sentence === sentence && he.index < other.first && other.last < verb.index)) return [];
  const before = sightings.findLast(
    (other) =>
      other.name !== null &&
      !other.doubtful &&
      other.sentence.index < sentence.index &&
      other.sentence.index >= sentence.index - 2 &&
      isSubject(other),
  );
  return before ? [before] : [];
};
const isSubject = ({ sentence, first, last }: Sighting): boolean =>
  sentence.tokens.slice(first, last + 1).some((token) => token.deprel.startsWith("nsubj") && (token.head < first || token.head > last));
/** "X met his Indonesian and Mexican counterparts": X is of neither state. */
const statesOfCounterparts = (all: readonly Sighting[], self: readonly Sighting[], found: readonly Mention[]): readonly Known[] =>
  all.flatMap((other) => {
    const { office, sentence, first } = other;
    if (other.name || !office?.counterpart || !office.plural || self.includes(other)) return [];
    const his = sentence.tokens.slice(Math.max(0, first - 4), office.last).some((token) => /^(?:his|her)$/i.test(token.text));
    const acts = self.some((one) => one.sentence === sentence && one.last < first);
    const states = his && acts ? (holdersOf(sentence, office, found)?.states ?? []) : [];
    return states.map((state) => ({ name: null, office: null, state, body: null, assumed: false }));
  });
