import type { ActorMention, ParticipantRecord, PersonMention, StateMention, Token } from "../../../types/index.ts";
import { type Clause, childrenOf, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";

/** Who speaks, by the mentions of a phrase: named persons, each of them; else an office, a government, a body. Groups do not, nor do several governments at once. */
export const speakersOf = (actors: readonly ActorMention[], context: Context): readonly ParticipantRecord[] => {
  const people = actors.filter((actor): actor is PersonMention => actor.kind === "person");
  if (people.length > 0) {
    if (people.some((person) => person.persons.length !== 1) || actors.some((actor) => actor.kind === "group")) return [];
    const first = people[0]!;
    const beside = people.filter((person, index) => index === 0 || isJoined(people[index - 1]!, person, context));
    const records = (people.length > 1 ? beside : [first]).flatMap((person) => personOf(person, context) ?? []);
    return records.filter(
      (one, index) => records.findIndex((other) => other.name === one.name && other.office === one.office && other.state === one.state) === index,
    );
  }
  const states = new Set(actors.flatMap((actor) => actor.states));
  const actor = actors[0];
  if (!actor || (states.size > 1 && actors.every((one) => one.kind === "state"))) return [];
  if (actor.kind === "state") return [governmentOf(actor, context)];
  if (actor.kind === "body") return [{ name: null, office: null, state: null, body: actor.bodies[0] ?? null }];
  if (actor.kind === "group" && actor.form === "sides" && actor.states.length === 1)
    return [{ name: null, office: null, state: actor.states[0]!, body: null }];
  return [];
};

const isJoined = (before: ActorMention, after: ActorMention, context: Context): boolean =>
  /^(?:,|\s|and|&|the|as well as|together with|along with)*$/i.test(context.document.text.slice(before.end, after.start));

const personOf = (mention: PersonMention, context: Context): ParticipantRecord | null => {
  const person = context.mentions.persons[mention.persons[0] ?? -1];
  return person && (person.name || person.office) ? { name: person.name, office: person.office, state: person.state, body: person.body } : null;
};

const ORGAN =
  /((?:foreign|defen[cs]e|health|interior|home|state|trade|commerce|energy|finance|justice|education|agriculture|economy|external affairs|transport)\s(?:ministry|department|office)|ministry of .{3,60}|embassy|high commission|consulate|presidency|armed forces|army|navy|parliament|cabinet|chancellery|department of .{3,40})/i;
/** A ministry or an embassy keeps its name; a capital, a palace or a government is the state. */
const governmentOf = (mention: StateMention, context: Context): ParticipantRecord => {
  const organ = mention.form === "government" ? ORGAN.exec(context.document.text.slice(mention.start, mention.end))?.[1] : null;
  return { name: null, office: organ ? withoutCountry(organ.toLowerCase()) : null, state: mention.states[0] ?? null, body: null };
};
const FIELD =
  /^ of (?:foreign|defen|health|state|external|interior|home|trade|justice|finance|energy|education|agriculture|economy|commerce|transport)/;
const withoutCountry = (organ: string): string =>
  organ.replace(/\s+of\s+(?:the\s)?[a-z ]*$/, (tail) =>
    FIELD.test(tail)
      ? tail.replace(
          / of (?!foreign|defen|health|state|external|interior|home|trade|justice|finance|energy|education|agriculture|economy|commerce|transport).*$/,
          "",
        )
      : "",
  );

/** The speakers of a clause: its subject, or whom a definite title in its place points back to. */
export const speakersIn = (clause: Clause, context: Context): readonly ParticipantRecord[] => {
  const subject = clause.subject;
  if (!subject) return resolvingBody(clause, context);
  if (isCollective(clause, context)) return [];
  // A name that the tree has torn ("Díaz - Canel") is told by the mention round the subject's head.
  const torn = context.sentences[clause.sentence.index]!.mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && mention.first <= subject.head.index && subject.head.index <= mention.last,
  );
  const own = (subject.actors.length > 0 ? subject.actors : torn.slice(0, 1)).filter(
    (actor) => actor.kind === "person" || actor.kind === "group" || (actor.first <= subject.head.index && subject.head.index <= actor.last),
  );
  const told = speakersOf(own, context);
  return told.length > 0 || own.length > 0 ? told : pointedBack(subject.head, clause, context);
};

/** A resolution's "Strongly condemns …" has its body named once, at the top. */
const resolvingBody = ({ head, sentence }: Clause, context: Context): readonly ParticipantRecord[] => {
  const before = sentence.tokens.slice(0, head.index).filter((token) => /\p{L}/u.test(token.text));
  if (before.length > 1 || head.xpos !== "VBZ") return [];
  const body = context.mentions.mentions.find((mention) => mention.kind === "body" && mention.sentence < sentence.index);
  return body?.kind === "body" && body.bodies[0] ? [{ name: null, office: null, state: null, body: body.bodies[0] }] : [];
};

/** "A, B and C condemn", "the secretary and the two ministers agreed": several together, of whom the tree may have kept one. */
const isCollective = ({ subject, sentence, head }: Clause, context: Context): boolean => {
  const actors = subject!.actors;
  const first = actors[0];
  const last = actors.at(-1);
  if (!first || !last || last.end > head.start) return false;
  const { text } = context.document;
  if (/^,?\s+(?:and|as well as|together with|along with)\s+(?:the|his|her|its|their|both|two|three|other)\b/i.test(text.slice(last.end, head.start)))
    return true;
  if (first.kind !== "state") return false;
  const second = actors[1];
  if (second) return second.kind === "state" && second.states.join() !== first.states.join() && isJoined(first, second, context);
  const before = context.mentions.mentions.findLast(
    (mention) => mention.sentence === sentence.index && mention.kind === "state" && mention.form === first.form && mention.end <= first.start,
  );
  return before !== undefined && /^(?:\s|,|and|&|the|\([A-Z]+\))*\b(?:and)\b\s(?:the )?$/i.test(text.slice(before.end, first.start));
};

const TITLE =
  /^(?:official|minister|president|premier|leader|chief|executive|diplomat|envoy|ambassador|spokes(?:person|man|woman)|secretary|chancellor|guest|head|statesman|politician|commissioner|general|admiral|governor|king|sultan|emir|visitor)$/i;
/** How many sentences back a title may point. */
const FAR = 3;
/** "the official said", "the Chief Executive noted": the person told last, best one whose office has the title's word; "the ministry", "it": the ministry told last. */
const pointedBack = (head: Token, { tree, sentence }: Clause, context: Context): readonly ParticipantRecord[] => {
  const definite = childrenOf(tree, head, "det").some((token) => /^the$/i.test(token.text));
  const word = head.text.toLowerCase();
  if (definite && MINISTRY.test(word)) {
    const own = ownMinistry(head, tree, context);
    if (own) return [own];
    const seated = seatedMinistry(head, tree, context);
    if (seated) return [seated];
  }
  if (word === "it" || (definite && MINISTRY.test(word))) return lastMinistry(sentence.index, context, word);
  if (!TITLE.test(word) || !definite) return [];
  const before = context.mentions.mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.form === "name" && mention.sentence < sentence.index && mention.sentence >= sentence.index - FAR,
  );
  const fitting = before.findLast((mention) => personOf(mention, context)?.office?.includes(word === "premier" ? "prime minister" : word));
  const meant = fitting ?? (ANYBODY.test(word) ? before.at(-1) : undefined);
  const person = meant && personOf(meant, context);
  return person ? [person] : [];
};
const ANYBODY = /^(?:official|leader|diplomat|chief|executive|guest|head|statesman|politician|visitor|envoy)$/;
const MINISTRY = /^(?:ministry|department|embassy|office|commission|presidency|kremlin|government|palace|consulate|mission)$/;

/** "The Ministry of Foreign Affairs rejects …" in its own release. */
const ownMinistry = (head: Token, tree: Clause["tree"], context: Context): ParticipantRecord | null => {
  const { author } = context.mentions;
  const words = context.document.text.slice(head.start, tree.sentence.end);
  const named = /^(?:Ministry|Department) (?:of|for) (?:the )?\p{Lu}\p{L}+(?:,? (?:and )?\p{Lu}\p{L}+)*/u.exec(words)?.[0];
  return author && named ? { name: null, office: withoutCountry(named.toLowerCase()), state: author, body: null } : null;
};

/** "the presidential office in Jakarta", "the ministry in Yerevan": whose it is, by where it is. */
const seatedMinistry = (head: Token, tree: Clause["tree"], context: Context): ParticipantRecord | null => {
  const tokens = subtree(tree, head).filter((token) => token.index >= head.index - 3);
  const place = context.mentions.mentions.find(
    (mention) =>
      mention.sentence === tree.sentence.index &&
      mention.kind === "place" &&
      mention.first > head.index &&
      mention.first <= head.index + 6 &&
      tree.sentence.tokens[mention.first - 1]?.text === "in",
  );
  if (place?.kind !== "place" || !place.state) return null;
  const told = tokens.filter((token) => token.index < place.first - 1 && token.upos !== "DET").map((token) => token.text.toLowerCase());
  return {
    name: null,
    office: told.length > 1 ? told.join(" ") : (lastMinistry(tree.sentence.index, context)[0]?.office ?? null),
    state: place.state,
    body: null,
  };
};

const ORGAN_TOLD =
  /\b(?:(?:Foreign|Defen[cs]e|Health|Interior|Home|Trade|Finance|Energy|External Affairs|State)\s(?:Ministry|Office|Department)|(?:Ministry|Department) (?:of|for) (?:the )?\p{Lu}\p{L}+(?:,? (?:and )?\p{Lu}\p{L}+)*)/gu;
const EXECUTIVE = /ministry|office|department|embassy|high commission|consulate|presidency|cabinet/;
/** The government, by its ministry where that is told, that spoke or was told last; in its own release, the author. */
export const lastMinistry = (sentence: number, context: Context, word = "ministry"): readonly ParticipantRecord[] => {
  const far = word === "it" ? 1 : FAR;
  const before = context.mentions.mentions.filter(
    (mention): mention is StateMention =>
      mention.kind === "state" && mention.form === "government" && mention.sentence < sentence && mention.sentence >= sentence - far,
  );
  const told = before.map((mention) => governmentOf(mention, context)).findLast((one) => one.office !== null && EXECUTIVE.test(one.office));
  if (told) return [told];
  if (word === "it") return precedingState(sentence, context);
  if (!context.mentions.author) return [];
  const named = context.document.text.slice(0, context.sentences[sentence]!.sentence.end).match(ORGAN_TOLD)?.[0];
  const office = named ? withoutCountry(named.toLowerCase()) : word === "ministry" ? "ministry of foreign affairs" : null;
  return [{ name: null, office, state: context.mentions.author, body: null }];
};

/** "It was also grateful …" behind a sentence that a government, or the author's own ministry, opens. */
const precedingState = (sentence: number, context: Context): readonly ParticipantRecord[] => {
  const before = context.sentences[sentence - 1];
  if (!before) return [];
  const opening = before.mentions.find(
    (mention): mention is StateMention => mention.kind === "state" && mention.form !== "adjective" && mention.first < 2,
  );
  const next = opening && before.sentence.tokens[opening.last + 1]?.text;
  if (opening && opening.states.length === 1 && !/^(?:and|['’]s?|,)$/.test(next ?? "")) return [governmentOf(opening, context)];
  const { text } = context.document;
  return /^The (?:Ministry|Department|Embassy)\b/.test(text.slice(before.sentence.start, before.sentence.start + 20))
    ? lastMinistry(sentence, context)
    : [];
};
