import type { Mention, PersonMention, Sentence } from "../../types/index.ts";
import type { Office } from "../offices.ts";
import { lower } from "../place.ts";
import type { Register } from "../register.ts";

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, their: 2 };
/** Offices of which a government has one. */
const SINGLE =
  /^(?:president|premier|chancellor|king|emir|sultan)$|\bprime minister$|^(?:vice |deputy )?[a-z ]+ minister$|^foreign secretary$|^special (?:representative|envoy)|^national security advis|^(?:army|navy|air|police|defence|intelligence) chief|^(?:interior|home|trade|finance) secretary$/;

/** "the two foreign ministers", "both presidents", "their defence ministers": who of each state, those told by name before any others. */
export const holdersTogether = (
  sentence: Sentence,
  office: Office,
  register: Register,
  earlier: readonly PersonMention[],
  found: readonly Mention[],
  main: readonly string[],
): { readonly persons: readonly number[]; readonly first: number } | null => {
  const opening = openingOf(sentence, office);
  if (!opening || !office.office || office.state || office.body) return null;
  const known = register.holders(office.office, earlier);
  const distinct = known.filter((one, i) => known.findIndex((other) => other.state === one.state) === i).slice(0, opening.count);
  const told = (index: number): number => earlier.findIndex((mention) => mention.persons.includes(index));
  if (distinct.length === opening.count)
    return { persons: distinct.map(({ index }) => index).sort((a, b) => told(a) - told(b)), first: opening.first };
  if (opening.count !== 2 || !opening.numbered || !SINGLE.test(office.office)) return null;
  const states = pairBefore(sentence, office, found) ?? (main.length >= 2 && !opening.bare ? main.slice(0, 2) : null);
  if (!states) return null;
  const persons = states.flatMap((state) => register.byOffice({ ...office, plural: false, state }, null, sentence.index, state, earlier, "the"));
  return persons.length === 2 ? { persons, first: opening.first } : null;
};

/** How many are meant: "the two", "both", "their", "the two countries'"; "the ministers" are those told before. */
const openingOf = (
  sentence: Sentence,
  office: Office,
): { readonly count: number; readonly first: number; readonly numbered: boolean; readonly bare?: boolean } | null => {
  let at = office.first - 1;
  if (
    /^['’]$|^['’]s$/.test(lower(sentence, at)) &&
    /^(?:countries|sides|nations|states|neighbours|neighbors|governments)$/.test(lower(sentence, at - 1))
  )
    at -= 2;
  // "at the level of the foreign ministers of both countries".
  const behind = lower(sentence, office.last + 2) === "the" ? office.last + 3 : office.last + 2;
  if (
    lower(sentence, office.last + 1) === "of" &&
    /^(?:two|both)$/.test(lower(sentence, behind)) &&
    /^(?:countries|sides|nations|states|parties|governments)$/.test(lower(sentence, behind + 1))
  )
    return { count: 2, first: office.first, numbered: true };
  const word = lower(sentence, at);
  const count = COUNTS[word];
  if (count) return { count, first: lower(sentence, at - 1) === "the" ? at - 1 : at, numbered: true };
  // "The foreign ministers will meet in May": those of the two states told last.
  const sole =
    (office.office !== office.head && /^(?:minister|secretary)$/.test(office.head)) || /^(?:premier|president|chancellor)$/.test(office.head);
  if (word === "the" && sole && lower(sentence, office.last + 1) !== "of") return { count: 2, first: at, numbered: true, bare: true };
  return word === "the" && /^(?:minister|president|leader|premier|adviser|advisor|chief|representative)$/.test(office.head)
    ? { count: 2, first: at, numbered: false }
    : null;
};

/** The two states told last before the office, in its sentence or the two before. */
const pairBefore = (sentence: Sentence, office: Office, found: readonly Mention[]): readonly string[] | null => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    const states = [
      ...new Set(
        found.flatMap((mention) =>
          mention.kind === "state" && mention.sentence === index && (index < sentence.index || mention.last < office.first) ? mention.states : [],
        ),
      ),
    ];
    if (states.length === 2) return states;
    if (states.length > 2) return null;
  }
  return null;
};
