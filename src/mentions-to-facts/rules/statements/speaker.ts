import { MEDIA } from "../../../language/speech.ts";
import { topicsOf } from "../../../language/topics.ts";
import type { ActorMention, DateMention, ParticipantRecord, Span, StatementRecord } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import type { Yield } from "../../rule.ts";
import { datesTheTelling } from "../../story.ts";

/** Who speaks: a named person, an office, a government. Groups and unnamed officials do not. */
export const speakerOf = (actors: readonly ActorMention[], context: Context): ParticipantRecord | null => {
  for (const actor of actors) {
    if (actor.kind === "person" && actor.persons.length === 1) {
      const person = context.mentions.persons[actor.persons[0] ?? -1];
      if (person && (person.name || person.office)) return { name: person.name, office: person.office, state: person.state, body: person.body };
    }
  }
  const actor = actors[0];
  if (actor?.kind === "state") {
    const words = context.document.text.slice(actor.start, actor.end);
    const organ =
      actor.form === "government"
        ? /((?:foreign|defen[cs]e|health|interior|state|trade|energy|finance|external affairs)\s(?:ministry|department|office)|ministry of .{3,60}|embassy|department of .{3,40})/i.exec(
            words,
          )?.[1]
        : null;
    return {
      name: null,
      office: organ
        ? organ
            .toLowerCase()
            .replace(/\s+of\s+(?:the\s)?[a-z ]*$/, (tail) =>
              /^ of (?:foreign|defen|health|state|external|interior|trade)/.test(tail)
                ? tail.replace(/ of (?!foreign|defen|health|state|external|interior|trade).*$/, "")
                : "",
            )
        : null,
      state: actor.states[0] ?? null,
      body: null,
    };
  }
  if (actor?.kind === "body") return { name: null, office: null, state: null, body: actor.bodies[0] ?? null };
  if (actor?.kind === "group" && actor.form === "sides" && actor.states.length === 1)
    return { name: null, office: null, state: actor.states[0]!, body: null };
  return null;
};

const TRIM_START = /^[\s,;:"“”'‘’.–—-]+/;
const TRIM_END = /[\s,;:"“”'‘.–—-]+$/;
/** A stretch without the blanks, stops and quotation marks at its ends. */
export const trimmed = (context: Context, span: Span): Span => {
  const words = context.document.text.slice(span.start, span.end);
  const front = TRIM_START.exec(words)?.[0].length ?? 0;
  if (front === words.length) return { start: span.start, end: span.start };
  return { start: span.start + front, end: span.end - (TRIM_END.exec(words)?.[0].length ?? 0) };
};

/** One statement with its text's states, topics, medium and date. */
export const statement = (
  speaker: ParticipantRecord,
  text: Span,
  sentence: number,
  quote: boolean,
  context: Context,
  medium?: StatementRecord["medium"],
): (Yield & { readonly span: Span; readonly sentence: number }) | null => {
  const words = context.document.text.slice(text.start, text.end);
  if (words.split(/\s+/).length < 3) return null;
  const own = context.sentences[sentence]!;
  const inside = context.mentions.mentions.filter(
    (mention): mention is ActorMention => isActor(mention) && mention.start >= text.start - 2 && mention.end <= text.end + 2,
  );
  const about = sorted([...(speaker.state ? [speaker.state] : []), ...inside.flatMap((actor) => actor.states)]);
  const states =
    about.length < 2 && speaker.state && context.mainStates.slice(0, 2).includes(speaker.state)
      ? sorted([...about, ...context.mainStates.slice(0, 2)])
      : about;
  const around = context.document.text.slice(own.sentence.start, own.sentence.end);
  // When it was said stands beside the words, not in them.
  const said = own.mentions.find(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.from !== null &&
      (context.today === null || mention.from <= context.today) &&
      (mention.end <= text.start || mention.start >= text.end) &&
      datesTheTelling(mention, own.sentence),
  );
  const date = said?.from ?? null;
  return {
    kind: "statement",
    values: {
      speaker,
      medium: medium ?? MEDIA.find(([, pattern]) => pattern.test(around))?.[0] ?? null,
      date,
      quote,
      text: words,
      states,
      topics: topicsOf(words),
    },
    span: text,
    sentence,
  };
};
