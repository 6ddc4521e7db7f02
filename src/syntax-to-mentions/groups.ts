import type { GroupMention, Mention, Person, Sentence, Syntax } from "../types/index.ts";
import { lower, placeOf } from "./place.ts";

const STATE_NOUNS = new Set(
  "side sides country countries nation nations state states government governments neighbour neighbours neighbor neighbors party parties capital capitals people peoples partner partners ally allies ministries departments armies navies militaries parliaments administrations authorities agencies teams forces chanceries".split(
    " ",
  ),
);
const PERSON_NOUNS = new Set(
  "minister ministers leader leaders president presidents official officials counterpart counterparts diplomat diplomats delegation delegations premier premiers secretary secretaries chief chiefs envoy envoys dignitary dignitaries head heads representative representatives men women statesmen politicians".split(
    " ",
  ),
);
const SKIP = new Set(
  "foreign defence defense trade energy interior finance economy health transport agriculture justice technical expert negotiating working armed air national sister prime neighbouring neighboring friendly brotherly fraternal sides' top senior asian african european visiting deputy asean south".split(
    " ",
  ),
);

interface Pair {
  readonly persons: readonly number[];
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

/** "both sides", "the two ministers", "they": the pair told together last; without one, the document's two main states. */
export const findGroups = (syntax: Syntax, found: readonly Mention[], persons: readonly Person[]): readonly GroupMention[] => {
  const weighty = mainStates(found, IN_PASSING);
  const main = weighty.slice(0, 2);
  let lastThree: Pair | null = weighty.length === 3 ? { persons: [], states: [...weighty].sort(), bodies: [] } : null;
  const groups: GroupMention[] = [];
  let lastStates: Pair | null = main.length === 2 ? { persons: [], states: main, bodies: [] } : null;
  let lastPersons: Pair | null = null;
  for (const sentence of syntax.sentences) {
    const own = found.filter((mention) => mention.sentence === sentence.index);
    for (const [first, last, sort, three] of phrases(sentence)) {
      if (
        own.some(
          (mention) =>
            mention.kind === "person" && (mention.first <= first || mention.persons.length > 1) && mention.first <= last && mention.last >= last,
        )
      )
        continue;
      const meant = three
        ? (threeTogether(own, persons, first) ?? lastThree)
        : sort === "persons"
          ? (lastPersons ?? together(own, persons, first).persons ?? lastStates)
          : sort === "pronoun"
            ? (together(own, persons, first).persons ?? lastPersons ?? lastStates)
            : (together(own, persons, first).states ?? lastStates ?? lastPersons);
      if (meant)
        groups.push({
          kind: "group",
          form: sort,
          ...placeOf(sentence, first, last),
          ...meant,
          persons: sort === "states" ? [] : sort === "sides" ? [] : meant.persons,
        });
    }
    const pair = together(own, persons, Infinity);
    if (pair.persons) lastPersons = pair.persons;
    if (pair.states) lastStates = pair.states;
    lastThree = threeTogether(own, persons, Infinity) ?? lastThree;
  }
  return groups;
};

/** The weight of a state told once, near the beginning: it may be a mere scene. */
const IN_PASSING = 2;
/** States by how often they are told, most told first; those of more than a least weight. */
export const mainStates = (found: readonly Mention[], least = 0): readonly string[] => {
  const weight = new Map<string, number>();
  for (const mention of found) {
    if (mention.kind !== "state" && mention.kind !== "person") continue;
    for (const state of mention.states) weight.set(state, (weight.get(state) ?? 0) + (mention.sentence < 3 ? 2 : 1));
  }
  const told = [...weight].filter(([, times]) => times > least);
  // Of those told equally often, whoever is told first: sorting is stable.
  return told.sort((a, b) => b[1] - a[1]).map(([state]) => state);
};

/** The two or more persons, and the two states, that a sentence tells before token `until`. */
const together = (
  own: readonly Mention[],
  persons: readonly Person[],
  until: number,
): { readonly persons: Pair | null; readonly states: Pair | null } => {
  const people = [
    ...new Set(
      own
        .filter((mention) => mention.kind === "person" && mention.first < until)
        .flatMap((mention) => (mention.kind === "person" ? mention.persons : [])),
    ),
  ];
  const sides = new Map<string, number>();
  for (const index of people) {
    const side = persons[index]!.state ?? persons[index]!.body;
    if (side && !sides.has(side)) sides.set(side, index);
  }
  const states = [
    ...new Set(
      own
        .filter((mention) => (mention.kind === "state" || mention.kind === "person") && mention.first < until)
        .flatMap((mention) => (mention.kind === "state" || mention.kind === "person" ? mention.states : [])),
    ),
  ].sort();
  return {
    persons:
      sides.size >= 2
        ? {
            persons: [...sides.values()],
            states: [...sides.values()].flatMap((index) => persons[index]!.state ?? []).sort(),
            bodies: [...sides.values()].flatMap((index) => (persons[index]!.state ? [] : (persons[index]!.body ?? []))),
          }
        : null,
    states: states.length === 2 ? { persons: [], states, bodies: [] } : null,
  };
};

/** The three states that a sentence tells before token `until`, with one person of each where it names them. */
const threeTogether = (own: readonly Mention[], persons: readonly Person[], until: number): Pair | null => {
  const told = own.filter((mention) => (mention.kind === "state" || mention.kind === "person") && mention.first < until);
  const states = [...new Set(told.flatMap((mention) => (mention.kind === "state" || mention.kind === "person" ? mention.states : [])))].sort();
  if (states.length !== 3) return null;
  const people = told.flatMap((mention) => (mention.kind === "person" ? mention.persons : []));
  const each = states.map((state) => people.find((index) => persons[index]!.state === state));
  return { states, bodies: [], persons: each.every((index) => index !== undefined) ? each : [] };
};

/** [first token, last token, what sort, whether it is of three] of each group phrase of a sentence. */
type GroupPhrase = readonly [number, number, GroupMention["form"], boolean?];
const phrases = (sentence: Sentence): readonly GroupPhrase[] => {
  const found: GroupPhrase[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const word = lower(sentence, at);
    const token = sentence.tokens[at]!;
    if ((word === "they" || word === "them" || word === "their" || word === "we" || word === "our") && token.upos === "PRON") {
      found.push([at, at, "pronoun"]);
      continue;
    }
    if (word === "each" && lower(sentence, at + 1) === "other") {
      found.push([at, at + 1, "pronoun"]);
      at++;
      continue;
    }
    // "The pair last met in Harare."
    if ((word === "pair" || word === "duo") && lower(sentence, at - 1) === "the" && token.deprel.startsWith("nsubj")) {
      found.push([at - 1, at, "persons"]);
      continue;
    }
    // "The three presidents", "all three countries".
    if (/^(?:the|all|these)$/.test(word) && lower(sentence, at + 1) === "three") {
      let head = at + 2;
      while (head < at + 5 && SKIP.has(lower(sentence, head))) head++;
      const noun = lower(sentence, head);
      const form = STATE_NOUNS.has(noun) ? (/^(?:side|part)/.test(noun) ? "sides" : "states") : PERSON_NOUNS.has(noun) ? "persons" : null;
      if (form && noun.endsWith("s")) {
        found.push([at, head, form, true]);
        at = head;
      }
      continue;
    }
    const opens =
      word === "both" ||
      word === "either" ||
      word === "two" ||
      (word === "the" && /^(?:two|sides|parties|ministers|leaders)$/.test(lower(sentence, at + 1)));
    if (!opens) continue;
    let head = at + 1;
    while (head < at + 6 && (SKIP.has(lower(sentence, head)) || /^(?:the|two|of)$/.test(lower(sentence, head)))) head++;
    const noun = lower(sentence, head);
    if (STATE_NOUNS.has(noun)) found.push([at, head, noun.startsWith("side") || noun.startsWith("part") ? "sides" : "states"]);
    else if (PERSON_NOUNS.has(noun)) found.push([at, head, "persons"]);
    else if (word === "both" && token.deprel.startsWith("nsubj")) found.push([at, at, "pronoun"]);
    else if (word === "the" && lower(sentence, at + 1) === "two" && sentence.tokens[at + 1]!.deprel.startsWith("nsubj"))
      found.push([at, at + 1, "pronoun"]);
    else continue;
    at = found.at(-1)![1];
  }
  return found;
};
