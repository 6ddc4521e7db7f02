import type { ActorMention, Person } from "../types/index.ts";
import type { Context } from "./context.ts";

/** Offices that a state has only once: two holders are of two states. */
const SOLE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|head of (?:state|government)|(?:acting )?(?:foreign|external affairs|defen[cs]e|finance|interior|trade|energy|transport) minister|minister (?:of|for) (?:foreign affairs|defen[cs]e|finance))$/;
const DIPLOMAT = /\b(?:ambassador|high commissioner|charg[eé] d['’]affaires|consul|nuncio)\b/;

/** Are these persons of two states, by what the text tells of each, or by their offices where it tells no state? */
export const ofTwoStates = (actors: readonly ActorMention[], context: Context): boolean => {
  const told = actors.filter((one) => one.kind === "person" && one.form !== "pronoun");
  if (new Set(told.flatMap((one) => one.persons)).size < 2) return false;
  if (new Set(told.flatMap((one) => one.states)).size > 1) return true;
  if (told.length < 2) return false;
  const persons = told.flatMap((one) => one.persons).flatMap((index) => context.mentions.persons[index] ?? []);
  return holdTheSameOffice(persons) || hasEnvoy(persons);
};

/** Named persons without a state that hold one sole office ("Presidents A and B"). */
const holdTheSameOffice = (persons: readonly Person[]): boolean =>
  persons.some(
    (one, at) =>
      one.name !== null &&
      one.state === null &&
      one.office !== null &&
      SOLE.test(one.office) &&
      persons.some((other, behind) => behind > at && other.name !== null && other.office === one.office),
  );
/** "Ambassador A and the finance minister, B": an envoy whose state is not told is not of the other's. */
const hasEnvoy = (persons: readonly Person[]): boolean =>
  persons.some((one) => one.state === null && DIPLOMAT.test(one.office ?? "")) &&
  persons.some((one) => one.office !== null && !DIPLOMAT.test(one.office));
