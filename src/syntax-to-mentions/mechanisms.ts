import { BARE_CONFERENCES, CONFERENCE_HEADS, KNOWN_CONFERENCES } from "../language/mechanisms.ts";
import type { MechanismMention, Mention, Sentence, Syntax } from "../types/index.ts";
import type { Finder } from "./index.ts";
import { exercisesOf } from "./mechanisms/exercises.ts";
import { laterUses, withFullNames, withRoundsBehind } from "./mechanisms/later-uses.ts";
import { type NameFound, namesOf, type Surroundings } from "./mechanisms/names.ts";
import { placeOf } from "./place.ts";

/** Named consultations, conferences and exercises, with their number; later uses of an acronym or a short form mean the same. */
export const findMechanisms: Finder = (syntax, found) => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of found) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const named = syntax.sentences.flatMap((sentence) => {
    const around: Surroundings = { sentence, text: syntax.document.text, mentions: bySentence.get(sentence.index) ?? [] };
    const exercises = exercisesOf(around).map((name) => mentionOf(syntax, around, name));
    const names = namesOf(around).map((name) => mentionOf(syntax, around, name));
    return [...exercises, ...names.filter((name) => !exercises.some((exercise) => exercise.first <= name.last && exercise.last >= name.first))];
  });
  const numbered = withFullNames(withRoundsBehind(syntax, named));
  return [...numbered, ...laterUses(syntax, numbered)].sort((a, b) => a.start - b.start);
};

const mentionOf = (syntax: Syntax, { sentence, mentions }: Surroundings, name: NameFound): MechanismMention => {
  const inside = mentions.filter((mention) => mention.first >= name.nameFirst && mention.last <= name.nameLast);
  const states = [...new Set(inside.flatMap((mention) => (mention.kind === "state" ? mention.states : [])))].sort();
  const bodies = [...new Set(inside.flatMap((mention) => (mention.kind === "body" ? mention.bodies : [])))].sort();
  const text = nameText(syntax, sentence, name);
  return {
    kind: "mechanism",
    ...placeOf(sentence, name.first, name.last),
    name: text,
    acronym: name.acronym,
    round: name.round,
    sort: name.sort ?? sortOf(text, name.head, states, bodies),
    states,
    bodies,
  };
};

const nameText = (syntax: Syntax, sentence: Sentence, name: NameFound): string =>
  syntax.document.text
    .slice(sentence.tokens[name.nameFirst]!.start, sentence.tokens[name.nameLast]!.end)
    .replace(/\s+/g, " ")
    .replace(/^["“']+|["”]+$/g, "");

/** Two states consult; three, or a body's gathering, confer. */
const sortOf = (name: string, head: string, states: readonly string[], bodies: readonly string[]): MechanismMention["sort"] => {
  if (CONFERENCE_HEADS.has(head) || KNOWN_CONFERENCES.test(name) || BARE_CONFERENCES.test(name)) return "conference";
  if (/^(?:council|assembly)$/.test(head) && states.length < 2 && !/partnership|cooperation|coordination/i.test(name)) return "conference";
  if (/^meetings?$/.test(head) && /\b(?:countries|nations|international|special|global|world|heads|islands?)\b/i.test(name)) return "conference";
  if (states.length > 2 || /\b(?:trilateral|tripartite|quadrilateral|quadripartite|three-way|four-way|multilateral)\b/i.test(name))
    return "conference";
  return bodies.length > 0 && /meetings?$/i.test(head) ? "conference" : "consultations";
};
