import type { Mention, Person, PersonMention, Syntax } from "../types/index.ts";
import { holdersOf } from "./holders.ts";
import { homeOf, isMission, isOfficial } from "./home.ts";
import { aliasesIn } from "./persons/aliases.ts";
import { officeOfOther } from "./persons/counterparts.ts";
import { bodyOf, stateBeside } from "./persons/hints.ts";
import { mainStatesOf } from "./persons/main-states.ts";
import { eachWithState, inOrder, respectiveState } from "./persons/respective.ts";
import { sexesOf } from "./persons/sexes.ts";
import { type Sighting, sightingsOf } from "./persons/sightings.ts";
import { signsFrom } from "./persons/signs.ts";
import { holdersTogether } from "./persons/together.ts";
import { lower, placeOf } from "./place.ts";
import { findPronouns } from "./pronouns.ts";
import { Register } from "./register.ts";
import { findVisitors } from "./visitors.ts";

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
  const sightings = syntax.sentences.flatMap((sentence) => eachWithState(inOrder(sightingsOf(sentence, found), found), found));
  const acting = withoutCharges(found, sightings);
  const main = mainStatesOf(acting, home.state);
  const { publisher } = syntax.document;
  const tellings = acting.flatMap((mention) => (mention.kind === "state" ? mention.states : []));
  const told = [...new Set(tellings)];
  const often = new Set(tellings.filter((state, at) => tellings.indexOf(state) < at));
  const officed = [
    ...new Set(
      sightings.flatMap(({ office, name, sentence }) =>
        office?.plural && !name ? (holdersOf(sentence, office, found)?.states ?? []) : (office?.state ?? []),
      ),
    ),
  ];
  const register = new Register({ home: home.state, official: isOfficial(publisher), mission: isMission(publisher), main, told, officed, often });
  const meet = (sighting: Sighting, counterpartOf: string | null): void => {
    if (sighting.name && !sighting.doubtful)
      register.meet(
        sighting.name.name,
        withBody(sighting, found),
        counterpartOf,
        sighting.sentence.index,
        respectiveState(sighting, sightings, found) ?? stateBeside(sighting, found),
      );
  };
  // Full names first, so that an office or a surname told earlier in the text finds them; counterparts when the others' offices are known.
  for (const sighting of sightings) if (!sighting.office?.counterpart) meet(sighting, null);
  const counterpartOf = (sighting: Sighting): string | null => (sighting.office?.counterpart ? officeOfOther(sighting, sightings, register) : null);
  for (const sighting of sightings) if (sighting.office?.counterpart) meet(sighting, counterpartOf(sighting));
  for (const [full, other] of aliasesIn(sightings)) register.alias(full, other);
  register.settle(signsFrom(syntax.sentences, sightings, acting, register));

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
      : register.byOffice(office!, counterpartOf(sighting), sentence.index, stateBeside(sighting, found), mentions, determinerOf(sighting));
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
    mentions: [...settled, ...findPronouns(syntax, settled, sexesOf(sightings, register)), ...findVisitors(syntax, settled, home.author)],
    persons,
    author: home.author,
  };
};

/** "the", "a", "every"; "visiting" in "the visiting minister". */
const determinerOf = ({ sentence, first }: Sighting): string => (lower(sentence, first) === "visiting" ? "visiting" : lower(sentence, first - 1));

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
