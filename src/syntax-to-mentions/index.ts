import type { Mention, Mentions, Syntax } from "../types/index.ts";
import { findAmounts } from "./amounts.ts";
import { findBodies } from "./bodies.ts";
import { findDates } from "./dates.ts";
import { findFirstPersons } from "./first-person.ts";
import { findGroups } from "./groups.ts";
import { findInstruments } from "./instruments.ts";
import { findMechanisms } from "./mechanisms.ts";
import { findPartnerships } from "./partnerships.ts";
import { findPersons } from "./persons.ts";
import { findPlaces } from "./places.ts";
import { findStates } from "./states.ts";

export { mayHoldActor } from "./may-hold-actor.ts";

/** A finder sees the syntax and what the finders before it found; it returns only what it adds. */
export type Finder = (syntax: Syntax, found: readonly Mention[]) => readonly Mention[];

const FINDERS: readonly Finder[] = [findStates, findBodies, findPlaces, findDates, findAmounts, findMechanisms, findInstruments, findPartnerships];

/** All mentions of a document in text order, outer before inner, with coreference resolved. */
export const findMentions = (syntax: Syntax): Mentions => {
  const named = FINDERS.reduce<readonly Mention[]>((found, find) => found.concat(find(syntax, found)), []);
  const people = findPersons(syntax, named);
  const groups = findGroups(syntax, [...named, ...people.mentions], people.persons);
  const selves = findFirstPersons(syntax, people.mentions, people.author);
  const mentions = [...named, ...people.mentions, ...groups, ...selves].sort((a, b) => a.start - b.start || b.end - a.end);
  return { kind: "mentions", syntax, mentions, persons: people.persons, author: people.author };
};
