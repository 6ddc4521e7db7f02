import type { Mention, Person, PersonMention, Sentence, Syntax } from "../types/index.ts";
import { holdersOf } from "./holders.ts";
import { homeOf, isOfficial } from "./home.ts";
import { bodyOf, goesTo, stateBeside } from "./persons/hints.ts";
import { inOrder, stateInOrder } from "./persons/respective.ts";
import { sidesOf } from "./persons/sides.ts";
import { type Sighting, sightingsOf } from "./persons/sightings.ts";
import { holdersTogether } from "./persons/together.ts";
import type { Known, Signs } from "./persons/whose.ts";
import { lower, placeOf } from "./place.ts";
import { findPronouns } from "./pronouns.ts";
import { Register } from "./register.ts";

export interface People {
  readonly mentions: readonly PersonMention[];
  readonly persons: readonly Person[];
  /** The state whose outlet or office writes. */
  readonly author: string | null;
}

/**
 * Persons by name with their office and state, and office holders without a name; later short names, offices and pronouns point to the same person.
 * Word patterns lead, because trees err most on names.
 */
export const findPersons = (syntax: Syntax, found: readonly Mention[]): People => {
  const home = homeOf(syntax, found);
  const sightings = syntax.sentences.flatMap((sentence) => inOrder(sightingsOf(sentence, found), found));
  const acting = withoutCharges(found, sightings);
  const main = mainStatesOf(acting, home.state);
  const register = new Register(home.state, isOfficial(syntax.document.publisher), main, [
    ...new Set(acting.flatMap((mention) => (mention.kind === "state" ? mention.states : []))),
  ]);
  const meet = (sighting: Sighting, counterpartOf: string | null): void => {
    if (sighting.name && !sighting.doubtful)
      register.meet(sighting.name.name, withBody(sighting, found), counterpartOf, sighting.sentence.index, stateBeside(sighting, found));
  };
  // Full names first, so that an office or a surname told earlier in the text finds them; counterparts when the others' offices are known.
  for (const sighting of sightings) if (!sighting.office?.counterpart) meet(sighting, null);
  const counterpartOf = (sighting: Sighting): string | null => (sighting.office?.counterpart ? officeOfOther(sighting, sightings, register) : null);
  for (const sighting of sightings) if (sighting.office?.counterpart) meet(sighting, counterpartOf(sighting));
  for (const [full, other] of aliasesIn(sightings)) register.alias(full, other);
  register.settle(signsFrom(sightings, acting, register));

  const mentions: PersonMention[] = [];
  for (const sighting of sightings) {
    const { sentence, first, last, name, office } = sighting;
    if (sighting.doubtful && register.byName(name!.name).length === 0) continue;
    const holders = office?.plural && !name ? holdersOf(sentence, office, found) : null;
    if (holders) {
      const each = holders.states.flatMap((state) =>
        register.byOffice({ ...office!, plural: false, state }, counterpartOf(sighting), sentence.index, state, mentions, "the"),
      );
      if (each.length > 1)
        mentions.push({ kind: "person", form: "office", ...placeOf(sentence, holders.first, holders.last), persons: each, states: [], bodies: [] });
      continue;
    }
    const together = office?.plural && !name ? holdersTogether(sentence, office, register, mentions, found, main) : null;
    if (together) {
      mentions.push({
        kind: "person",
        form: "office",
        ...placeOf(sentence, together.first, last),
        persons: together.persons,
        states: [],
        bodies: [],
      });
      continue;
    }
    let meant = name
      ? register.byName(name.name)
      : register.byOffice(office!, counterpartOf(sighting), sentence.index, stateBeside(sighting, found), mentions, lower(sentence, first - 1));
    const beside = meant.length === 0 && office && !name ? besideStateOf(sighting, mentions.at(-1), register) : null;
    if (beside) meant = register.byOffice(office!, null, sentence.index, beside, mentions, "the");
    if (meant.length > 0)
      mentions.push({
        kind: "person",
        form: name ? "name" : "office",
        ...placeOf(sentence, first, last),
        persons: meant.slice(0, 1),
        states: [],
        bodies: [],
      });
  }
  const persons = register.persons();
  const settled = mentions.map((mention) => ({ ...mention, ...referentOf(persons, mention.persons) }));
  return {
    mentions: [...settled, ...findPronouns(syntax, settled)],
    persons,
    author: home.author,
  };
};

/** "the UN special envoy for Yemen": what somebody is charged with tells of nobody's state. */
const withoutCharges = (found: readonly Mention[], sightings: readonly Sighting[]): readonly Mention[] => {
  const charges = sightings.filter(({ office }) => office?.state == null && CHARGED.test(office?.office ?? ""));
  return charges.length === 0
    ? found
    : found.filter(
        (mention) =>
          mention.kind !== "state" ||
          !charges.some(({ sentence, first, last }) => sentence.index === mention.sentence && first <= mention.first && mention.last <= last),
      );
};
const CHARGED = /\b(?:envoy|representative|coordinator|rapporteur|mediator|negotiator) (?:for|on)\b/;

/** "the King and Queen", "Bhutan's king and queen": the second is of the first one's state. */
const besideStateOf = ({ sentence, first }: Sighting, before: PersonMention | undefined, register: Register): string | null => {
  if (!before || before.sentence !== sentence.index || before.last >= first) return null;
  const link = sentence.tokens
    .slice(before.last + 1, first)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  return /^and(?: the| his| her)?$/.test(link) ? (register.persons()[before.persons[0]!]?.state ?? null) : null;
};

/** "Secretary-General X": of the organisation that the text tells. */
const withBody = (sighting: Sighting, found: readonly Mention[]): Sighting["office"] => {
  const { office } = sighting;
  return office && !office.body && !office.state ? { ...office, body: bodyOf(sighting, found) } : office;
};

const referentOf = (persons: readonly Person[], indexes: readonly number[]) => ({
  persons: indexes,
  states: [...new Set(indexes.flatMap((index) => persons[index]!.state ?? []))],
  bodies: [...new Set(indexes.flatMap((index) => (persons[index]!.state ? [] : (persons[index]!.body ?? []))))],
});

/** "his Malaysian counterpart": the office of the one told before it, in the same sentence if there is one, without rank. */
const officeOfOther = (sighting: Sighting, sightings: readonly Sighting[], register: Register): string | null => {
  const at = sightings.indexOf(sighting);
  for (let before = at - 1; before >= 0; before--) {
    const other = sightings[before]!;
    if (other.doubtful || other.office?.counterpart) continue;
    const known = other.name ? register.byName(other.name.name)[0] : undefined;
    const office = other.office?.office ?? (known === undefined ? null : register.officeOf(known));
    const fellow = other.office?.state && other.office.state === sighting.office!.state;
    if (office && !fellow && !/^spokes|spokes(?:person|man|woman)$|^ambassador/.test(office)) return withoutRank(office);
  }
  // "at talks with his counterpart, Wang Yi, Foreign Minister Dar said": the other comes behind.
  const later = sightings.slice(at + 1).find((other) => other.sentence === sighting.sentence && other.office?.office && !other.doubtful);
  return later ? withoutRank(later.office!.office!) : null;
};
/** "senior", and the deputy premiership that ministers hold beside their office, are not the counterpart's. */
const withoutRank = (office: string): string =>
  office
    .replace(/\b(?:senior|visiting|acting)\s/g, "")
    .replace(/^(?:first |second )?(?:deputy|vice) (?:prime minister|premier|president) (?:and|&|-|–) /, "");

/** "X, commonly known as Y". */
const aliasesIn = (sightings: readonly Sighting[]): readonly (readonly [string, string])[] =>
  sightings.flatMap((sighting, i) => {
    const before = sightings[i - 1];
    if (!sighting.name || !before?.name || before.sentence !== sighting.sentence) return [];
    const between = sighting.sentence.tokens
      .slice(before.last + 1, sighting.first)
      .map((token) => token.text.toLowerCase())
      .join(" ");
    return !sighting.office &&
      /^,? ?(?:\w+ ){0,2}(?:known as|(?:, |commonly |popularly |also |better |usually |widely |often )called|nicknamed|dubbed)$/.test(between)
      ? [[before.name.name, sighting.name.name] as const]
      : [];
  });

/** For each person, what the sentences that name him or her tell of the others there. */
const signsFrom = (sightings: readonly Sighting[], found: readonly Mention[], register: Register) => {
  const known = new Map(
    sightings.map((sighting) => [sighting, sighting.name && !sighting.doubtful ? register.byName(sighting.name.name)[0] : undefined] as const),
  );
  const personOf = (sighting: Sighting): number | undefined => known.get(sighting);
  const titles = sightings.flatMap(({ name, office }) =>
    !name && office?.office && office.state && !office.plural ? [{ office: office.office, state: office.state }] : [],
  );
  const bySentence = Map.groupBy(sightings, (sighting) => sighting.sentence.index);
  const told = [...bySentence.values()].map((own) => {
    const sides = sidesOf(own);
    return { own, opposed: [...sides.opposed, ...counterpartsIn(own)], beside: sides.beside, persons: own.map(personOf) };
  });
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
          return [persons[other] === undefined ? knownOf(own[other]!, sightings) : entry(persons[other])];
        }),
      );
    const own = where.flatMap((one) => one.own.filter((sighting) => personOf(sighting) === index));
    return {
      under: others(own.flatMap((sighting) => superiorOf(sighting, sightings))),
      opposed: facing("opposed"),
      beside: facing("beside"),
      visited: own.flatMap((sighting) => [...goesTo(sighting, found), ...(sighting.office?.posted ? [sighting.office.posted] : [])]),
      titled: own.flatMap(({ office }) => titles.filter((one) => office?.office === one.office).map((one) => one.state)),
      ordered: own.flatMap((sighting) => stateInOrder(sighting, sightings, found) ?? []),
      behind: others(own.flatMap((sighting) => joinedBefore(sighting, sightings))),
      near: own[0] ? [...new Set(statesIn(own[0].sentence.index, found))] : [],
      other: own.some(({ office }) => office?.counterpart || office?.opposite),
    };
  };
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
  const own = /^(?:his|her)$/.test(lower(sentence, first - 1));
  const along = lower(sentence, first - 1) === "by" && /^(?:accompanied|flanked|assisted|joined)$/.test(lower(sentence, first - 2));
  if (!office || office.counterpart || office.opposite || office.first !== first || !(own || along)) return [];
  const before = sightings.findLast(
    (other) =>
      other.name && !other.doubtful && (other.sentence.index < sentence.index || other.last < first) && other.sentence.index >= sentence.index - 2,
  );
  return before ? [before] : [];
};
/** Somebody told by office only: of the state told with the same office elsewhere. */
const knownOf = ({ office }: Sighting, sightings: readonly Sighting[]): Known => ({
  name: null,
  office: office?.office ?? null,
  state: office?.state ?? sightings.find((other) => other.office?.state && other.office.office === office?.office)?.office?.state ?? null,
  body: office?.body ?? null,
  assumed: false,
});
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

/** The states that the document is about, most told first; one told much less than the first is not among them. */
const mainStatesOf = (found: readonly Mention[], author: string | null): readonly string[] => {
  const weight = new Map<string, number>();
  for (const mention of found) {
    if (mention.kind !== "state" || mention.form === "government") continue;
    for (const state of mention.states) weight.set(state, (weight.get(state) ?? 0) + 1);
  }
  const most = Math.max(0, ...weight.values());
  const second = [...weight.values()].sort((a, b) => b - a)[1] ?? 0;
  const strong = [...weight].filter(([state, n]) => state === author || (n >= 2 && (n >= 0.4 * most || n === second)) || most === 1);
  return strong.sort((a, b) => b[1] + (b[0] === author ? 1 : 0) - a[1] - (a[0] === author ? 1 : 0) || (a[0] < b[0] ? -1 : 1)).map(([state]) => state);
};
