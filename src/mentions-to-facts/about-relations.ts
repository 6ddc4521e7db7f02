import { subjectWords } from "../language/subjects.ts";
import type { Mentions } from "../types/index.ts";
import { isActor } from "./clauses/index.ts";

/** A few sentences are too little to tell a report's subject by: they are taken at their word. */
const FEW = 4;
export const isShort = ({ syntax }: Mentions): boolean => syntax.sentences.length <= FEW;
/** By how many different words what states do must outweigh any other subject (a match, a market, a flood) to need no further sign. */
const PLAINLY = 2;
/** By how many another subject may outweigh it. */
const OUTWEIGHED = 1;
/** By how many in a government's own text. */
const OUTWEIGHED_ABROAD = 4;

/**
 * Whether a report tells of relations between states. Teams meet, beat and host each other, banks sign and mayors promise: a report whose subject
 * that is holds no facts. In doubt it counts who acts: officials and governments of two parties, or of one beside another that is named.
 */
export const isAboutRelations = (found: Mentions): boolean => {
  const { syntax, mentions, author } = found;
  if (isShort(found) || isPaperOfTwo(found)) return true;
  const { title, text } = syntax.document;
  const { betweenStates, other } = subjectWords(`${title ?? ""}\n${text}`);
  const balance = betweenStates - Math.max(...Object.values(other));
  const actors = mentions.filter(isActor);
  const named = new Set(actors.flatMap(({ states, bodies }) => [...states, ...bodies]));
  if (author) named.add(author);
  if (named.size === 0) return false;
  if (balance >= PLAINLY) return true;
  const official = officialParties(found);
  // A government that writes of another state's election or flood writes of their relation.
  const foreign =
    balance >= -OUTWEIGHED_ABROAD && author !== null && named.size >= 2 && betweenStates > Math.max(other.sport!, other.markets!, other.arts!);
  if (balance < -OUTWEIGHED) return foreign;
  return official.size >= 2 || (official.size === 1 && named.size >= 2 && betweenStates > 0);
};

/** "Fact Sheet: The United States and Mongolia", "Joint Statement between …": what two states put out together says so in its first line. */
const isPaperOfTwo = ({ syntax, mentions }: Mentions): boolean => {
  const { text } = syntax.document;
  const line = /^[^\n]*/.exec(text)![0];
  if (line.length > LONGEST_HEADING || !PAPER.test(line)) return false;
  return new Set(mentions.flatMap((mention) => (mention.kind === "state" && mention.end <= line.length ? mention.states : []))).size >= 2;
};
const LONGEST_HEADING = 200;
const PAPER = /\b(?:fact ?sheet|joint (?:press |media )?(?:statement|communiqu[eé]|declaration)|agreed minutes|memorandum of understanding)\b/i;

/** The parties that somebody acts for: officials, governments, whoever writes; a body told twice, for one told once is often a lender or a league in passing. */
export const officialParties = ({ mentions, persons, author }: Mentions): ReadonlySet<string> => {
  const actors = mentions.filter(isActor);
  const bodies = actors.flatMap((one) => (one.kind === "body" ? one.bodies : []));
  const parties = [
    ...persons.flatMap(({ office, state, body }) => (office === null ? [] : [state, body])),
    ...actors.flatMap((one) => (one.kind === "state" && (one.form === "seat" || one.form === "government") ? one.states : [])),
    ...bodies.filter((body, at) => bodies.indexOf(body) < at),
    author,
  ];
  return new Set(parties.filter((party) => party !== null));
};
