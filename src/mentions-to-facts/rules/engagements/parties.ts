import { PRIVATE_PEOPLE, TALKS } from "../../../language/encounters.ts";
import type { ActorMention, EngagementRecord, PlaceMention, Sentence, Span } from "../../../types/index.ts";
import { formOf, whereOf } from "../../circumstances/index.ts";
import type { Clause, Phrase, PrepPhrase } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import type { Bindings, Bound } from "../../rule.ts";

/** The actors of several slots, each once; of "16 executives of French firms" nobody. */
export const parties = (bound: Bindings, ...slots: readonly string[]): readonly ActorMention[] => [
  ...new Set(slots.flatMap((slot) => (bound[slot] && !isPrivate(bound[slot]) ? bound[slot].actors : []))),
];
const isPrivate = ({ phrase, actors }: Bound): boolean =>
  PRIVATE_PEOPLE.has(phrase.head.lemma.toLowerCase()) &&
  // "experts of the two ministries", "Greek and Turkish experts".
  !(phrase.head.lemma.toLowerCase() === "expert" && new Set(actors.flatMap((one) => one.states)).size > 1) &&
  !actors.some((one) => one.kind === "person" && one.first <= phrase.head.index && phrase.head.index <= one.last);

/** Talks by telephone alone are a call; by video they are a meeting. */
export const callOrMeeting = (
  clause: Clause,
  context: Context,
): { readonly kind: "call" | "meeting"; readonly format?: EngagementRecord["format"] } => {
  const form = formOf(clause, context.document.text);
  const titled =
    form === null &&
    clause.sentence.index < 5 &&
    /^(?:speak|talk|conversation|call)$/.test(clause.lemma) &&
    /\b(?:phone |telephone )?calls?\b(?! (?:for|on))/i.test(context.document.title ?? "");
  return form === "phone" || titled ? { kind: "call", format: "phone" } : { kind: "meeting" };
};

/** True when the phrase's own head is (part of) a person, or people: "received the minister", not "received India's thanks". */
export const isHuman = (phrase: Phrase | null, bound: Bound | undefined): boolean =>
  phrase !== null &&
  (bound?.actors ?? []).some(
    (one) =>
      (one.kind === "person" || one.kind === "group" || (one.kind === "state" && one.form === "government" && PEOPLE.test(phrase.head.lemma))) &&
      ((one.first <= phrase.head.index && phrase.head.index <= one.last) ||
        ((HOSTS.test(phrase.head.lemma) || (OFFICERS.test(phrase.head.text) && one.persons.length > 0)) && one.first <= phrase.head.index + REACH)),
  );
/** "British officials", "the Turkish delegation": people of a government. */
const PEOPLE =
  /^(?:official|delegation|authority|representative|diplomat|minister|leader|delegate|envoy|lawmaker|parliamentarian|negotiator|officer|commander|team|expert|mediator|legislator|senator)$/;
/** "the foreign ministers of Peru, X, and Chile, Y": who they are stands behind. */
const OFFICERS = /^(?:ministers|presidents|counterparts|colleagues|premiers|leaders|chiefs|secretaries|envoys|ambassadors|speakers|heads)$/i;
const REACH = 5;
/** "his host, Prime Minister X". */
const HOSTS = /^(?:host|guest|visitor|interlocutor|peer|colleague|homologue|namesake)$/;

/** Where a journey goes: the place or state behind "to", "in" or as object, with the state it lies in. */
export const destinationOf = (
  clause: Clause,
  context: Context,
  object: Phrase | null,
): { readonly name: string; readonly state: string; readonly span: Span } | null => {
  const inside = around(context, clause).mentions;
  const leaving = LEAVING.has(clause.lemma);
  const phrases: readonly Phrase[] = [
    ...(object ? [object] : []),
    ...clause.preps.filter((phrase) => TOWARDS.has(phrase.prep) && (leaving || phrase.prep !== "for") && !isOfTalks(phrase, clause)),
    // "a tour of Mali and Niger".
    ...(clause.lemma === "tour" || clause.lemma === "swing" ? clause.preps.filter((phrase) => /^(?:of|through|across)$/.test(phrase.prep)) : []),
  ];
  for (const phrase of phrases) {
    // "returned to the island after the India visit", "at the invitation of Jordan": what another preposition parts from the first is not the way's end.
    const last = endOfWay(phrase, clause);
    const place = inside.find(
      (one): one is PlaceMention => one.kind === "place" && one.first <= last && one.last >= phrase.first && one.state !== null,
    );
    if (place?.state) return { name: place.name, state: place.state, span: place };
    const state = inside.find((one) => one.kind === "state" && one.form === "name" && one.first <= last && one.last >= phrase.first);
    if (state?.kind === "state") return { name: context.document.text.slice(state.start, state.end), state: state.states[0]!, span: state };
  }
  const next = clause.sort === "verb" ? placeRightBehind(clause, context) : null;
  return next?.state ? { name: next.name, state: next.state, span: next } : null;
};
/** "departed for Colombo on a visit": a place right behind the preposition of the way, whatever word the tree hangs it on. */
export const placeRightBehind = (clause: Clause, context: Context): PlaceMention | null => {
  const { tokens } = clause.sentence;
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? "";
  const way = (index: number): boolean => (word(index) === "for" ? LEAVING.has(clause.lemma) : TOWARDS.has(word(index)));
  return (
    around(context, clause).mentions.find(
      (one): one is PlaceMention =>
        one.kind === "place" &&
        one.state !== null &&
        one.first > clause.head.index &&
        one.first <= clause.head.index + 5 &&
        (word(one.first) === "here" || way(word(one.first - 1) === "the" ? one.first - 2 : one.first - 1)) &&
        tokens.slice(clause.head.index + 1, one.first).every((token) => token.upos !== "VERB" && token.text !== ","),
    ) ?? null
  );
};
/** "after talks in Cairo he flew to Amman": where the talks were is not where the way leads. */
const isOfTalks = ({ on, last }: PrepPhrase, { sort, head }: Clause): boolean =>
  sort === "verb" && last < head.index && on.index !== head.index && TALKS.has(on.lemma.toLowerCase());
/** "to the capital of Peru" and "to the city of Cusco in Peru" lead on; "for talks in Lima" and "at the request of" do not. */
const endOfWay = (phrase: Phrase, clause: Clause): number => {
  const { tokens } = clause.sentence;
  const link = tokens
    .slice(phrase.first + 1, phrase.last + 1)
    .find((token) => token.upos === "ADP" && !(/^(?:of|in|near)$/i.test(token.text) && LEADING_ON.test(tokens[token.index - 1]?.lemma ?? "")));
  return link ? link.index - 1 : phrase.last;
};
const LEADING_ON =
  /^(?:capital|city|town|state|republic|kingdom|province|island|port|resort|region|part|north|south|east|west|sultanate|commonwealth|territory|village|union|\p{Lu}.*)$/u;
const TOWARDS = new Set(["to", "in", "at", "into", "for"]);
/** "left for Doha", but not "went to the summit for Sri Lanka". */
const LEAVING = new Set(["leave", "depart", "head", "embark", "set", "fly", "visit"]);

/** "U.S.-ROK and U.S.-Japan": states joined by a hyphen or a dash, pair by pair. */
export const pairsOf = (actors: readonly ActorMention[], sentence: Sentence): readonly (readonly string[])[] => {
  const states = actors.filter((one) => one.kind === "state");
  return states.flatMap((one) => {
    const next = states.find((other) => other.first === one.last + 2);
    if (!next || !/^[-–—/]$/.test(sentence.tokens[one.last + 1]?.text ?? "")) return [];
    return [[...new Set([...one.states, ...next.states])].sort()];
  });
};

/** Who receives a foreign envoy when the text does not say: the state of the city told, else the writer's, else the one the report tells most of. */
export const hostStateOf = (guests: readonly string[], clause: Clause, context: Context): string | null => {
  const known = [whereOf(clause, context)?.state, context.mentions.author, ...context.mainStates];
  return known.find((state): state is string => state != null && !guests.includes(state)) ?? null;
};
