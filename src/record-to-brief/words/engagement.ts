import { stateOfPlace } from "../../record/merge/places.ts";
import type { EngagementRecord, ParticipantRecord } from "../../types/index.ts";
import { stateOf } from "../../world/index.ts";
import { sayWhen } from "./dates.ts";
import { sayList, sayParties, sayPersons, sayPlace, sayState, sayWhere } from "./parties.ts";

export type EngagementWords = Pick<
  EngagementRecord,
  "kind" | "status" | "format" | "start" | "end" | "states" | "bodies" | "participants" | "place" | "mechanism" | "round" | "alongside" | "topics"
>;

const TENSES: Record<EngagementRecord["status"], (verb: Verb, many: boolean) => string> = {
  held: (verb) => verb.past,
  ongoing: (verb, many) => `${many ? "are" : "is"} ${verb.going}`,
  planned: (verb, many) => `${many ? "are" : "is"} to ${verb.base}`,
  invited: (verb, many) => `${many ? "have" : "has"} been invited to ${verb.base}`,
  cancelled: (verb, many) => `${many ? "were" : "was"} to ${verb.base}`,
};
const HAPPENED: Record<EngagementRecord["status"], string> = {
  held: "took place",
  ongoing: "is under way",
  planned: "is planned",
  invited: "has been proposed",
  cancelled: "was cancelled",
};
interface Verb {
  readonly base: string;
  readonly past: string;
  readonly going: string;
}
const MEET: Verb = { base: "meet", past: "met", going: "meeting" };
const HOLD: Verb = { base: "hold", past: "held", going: "holding" };
const SPEAK: Verb = { base: "speak", past: "spoke", going: "speaking" };
const VISIT: Verb = { base: "visit", past: "visited", going: "visiting" };
const TAKE: Verb = { base: "take", past: "took", going: "taking" };

/** "1st", "2nd", "13th". */
export const sayOrdinal = (n: number): string => `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;

/** A mechanism with its number: "the 5th Foreign Office Consultations". */
export const sayMechanism = (name: string, round: number | null): string => {
  const own = name.replace(/^the\s/i, "");
  return round === null ? `the ${own}` : `the ${sayOrdinal(round)} ${own}`;
};

/** Plain sentences: who did what, where, when, on whose sidelines; who took part, where that is not the subject. */
export const sayEngagement = (it: EngagementWords): string => {
  const named = it.participants.filter((person) => person.name !== null || person.office !== null);
  const [subject, ...rest] = predicate(it, named, sayParties(it.states, it.bodies));
  const aside = it.alongside && it.alongside !== it.mechanism ? `on the sidelines of the ${it.alongside.replace(/^the\s/i, "")}` : "";
  const sentence = [subject, ...rest, aside, sayWhen(it.start, it.end)].filter((part) => part).join(" ");
  const people = sayPersons(named);
  const cancelled = it.status === "cancelled" && rest[0] !== HAPPENED.cancelled ? " This was cancelled." : "";
  return `${upperFirst(sentence)}.${cancelled}${people !== "" && subject !== sayPersons(named, true) ? ` Taking part: ${people}.` : ""}`;
};

/** The subject and what is said of it. */
const predicate = (it: EngagementWords, named: readonly ParticipantRecord[], parties: string): readonly string[] => {
  const tense = (verb: Verb, many: boolean) => TENSES[it.status](verb, many);
  const people = sayPersons(named, true);
  const place = it.place ? sayWhere(it.place) : "";
  const sides = new Set(named.flatMap((person) => person.state ?? person.body ?? [])).size;
  const several = it.states.length + it.bodies.length > 1;
  const how = it.format === "video" ? "by video conference" : it.format === "phone" ? "by telephone" : "";
  const facing = named.length > 1 && sides > 1;
  switch (it.kind) {
    case "call":
      return facing ? [people, tense(SPEAK, true), "by telephone"] : [parties, tense(SPEAK, several), "by telephone"];
    case "visit":
      if (named.length > 0 && sides === 1 && it.place) return [people, tense(VISIT, named.length > 1), sayPlace(it.place)];
      return visit(it, place) ?? [several ? `a visit between ${parties}` : `a visit by ${parties}`, HAPPENED[it.status], place];
    case "consultations":
      return [parties, tense(HOLD, several), it.mechanism ? sayMechanism(it.mechanism, it.round) : "consultations", how, place];
    case "exercise":
      return [parties, tense(HOLD, several), it.mechanism ? `the exercise ${it.mechanism.replace(/^exercise\s/i, "")}` : "a joint exercise", place];
    case "conference":
      return [parties, tense(TAKE, several), "part in", it.mechanism ? sayMechanism(it.mechanism, it.round) : "a conference", how, place];
    case "meeting":
      return facing ? [people, tense(MEET, true), how, place] : [parties, tense(HOLD, several), "talks", how, place];
  }
};

/** Where the place tells who was host: "a visit from Malaysia to India", with the city where one is told. */
const visit = (it: EngagementWords, place: string): readonly string[] | null => {
  const host = stateOfPlace(it.place);
  if (host === null || !it.states.includes(host) || it.states.length + it.bodies.length < 2) return null;
  const guests = [...it.states.filter((state) => state !== host).map(sayState), ...it.bodies];
  return [`a visit from ${sayList(guests)} to ${sayState(host)}`, HAPPENED[it.status], stateOf(it.place!) === null ? place : ""];
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
