import type { InstrumentAction, InstrumentMention } from "../../../types/index.ts";
import { dateBeside, whenOf } from "../../circumstances/index.ts";
import { type ClausesOfSentence, isActor } from "../../clauses/index.ts";
import { bodiesOf, type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { toldAbout } from "../../told-about.ts";
import { actOn } from "./act-on.ts";
import { partiesOf } from "./parties-of.ts";

const DONE = new Set<InstrumentAction>(["adopted", "signed", "exchanged", "ratified", "agreed", "in-force", "extended", "terminated", "suspended"]);
/** Heads that say enough without a topic: there is one of them at a time, or its kind is its name. */
const TELLING =
  /^(?:ceasefire|cease-fire|truce|exchange of (?:notes|letters)|(?:grant|loan) agreements?|letters? of intent|agreed minutes|treaty|protocol|joint declaration)$/i;
const SET = /^(?:memorand(?:a|ums) of understanding|mous|agreements|accords|treaties|protocols)$/i;

/** Signed by firms it is business. */
const BY_FIRMS = /\b(?:Corporation|Corp|company|companies|firms?|Ltd|Inc|Co|Group|Holdings?|investors?|banks?|universit(?:y|ies))\b/;

/** An accord without a name or a topic, when something is done to it: "an agreement was signed", "they agreed on a ceasefire". */
export default spanRule({
  says: "<parties> reached an agreement; a ceasefire took effect",
  finds: (context) =>
    context.sentences.flatMap((own) =>
      own.mentions
        .filter((mention): mention is InstrumentMention => mention.kind === "instrument" && !mention.named && stands(mention, own, context))
        .flatMap((instrument) => {
          const { sentence, mentions } = own;
          const { action, by, date, sure } = actOn(instrument, own, context);
          const old = action === "mentioned" ? dateBeside(instrument, sentence, mentions) : null;
          if (!old && (!sure || !DONE.has(action))) return [];
          const states = partiesOf(instrument, by, mentions.filter(isActor), context);
          const bodies = sorted([...instrument.bodies, ...bodiesOf(by?.subject?.actors ?? [])]);
          if (states.length + bodies.length < 2) return [];
          const values = {
            title: instrument.title,
            type: instrument.type,
            action,
            date: date ?? old?.from ?? (by ? whenOf(by, context).start : null),
            states,
            bodies,
            topics: toldAbout("", sentence.index, context),
          };
          return [{ kind: "instrument" as const, values, span: instrument, sentence: sentence.index, also: by ? [by] : [sentence] }];
        }),
    ),
});

/** New in the text ("an agreement"), and no accord of its type told by name. */
const stands = (instrument: InstrumentMention, { sentence, mentions }: ClausesOfSentence, context: Context): boolean => {
  const before = (sentence.tokens[instrument.first - 1]?.text ?? "").toLowerCase();
  const words = context.document.text.slice(instrument.start, sentence.end);
  const word = instrument.title.split(" ").at(-1)!.toLowerCase();
  const same = (one: InstrumentMention): boolean =>
    TELLING.test(instrument.title) ? one.title.toLowerCase().includes(word) : one.type === instrument.type;
  if (context.sentences.some(({ mentions }) => mentions.some((one) => one.kind === "instrument" && one.named && same(one)))) return false;
  if (BY_FIRMS.test(context.document.text.slice(sentence.start, sentence.end))) return false;
  if (TELLING.test(instrument.title)) return true;
  if (SET.test(instrument.title))
    return (
      !/^(?:the|these|those|such|several|various|some|many)$/.test(before) &&
      /\b(?:in|covering|across) [^.;]{0,30}\b(?:areas|fields|sectors)\b/i.test(words)
    );
  // "the memorandum of understanding signed by Oman and Peru"
  const toldOf =
    /^the$/.test(before) &&
    /^\S*(?: of understanding)? (?:signed|inked|concluded|initialled) (?:by|between)\b/i.test(words.slice(instrument.title.length - word.length));
  // "under the ceasefire of May 1994", "the 1976 pact"
  const dated =
    /^(?:ceasefire|cease-fire|truce|treaty|accord|pact|agreement|protocol|declaration|memorandum)$/.test(
      instrument.title
        .replace(/ of .*/, "")
        .split(" ")
        .at(-1)!
        .toLowerCase(),
    ) && dateBeside(instrument, sentence, mentions) !== null;
  return dated || /^(?:an?|another)$/.test(before) || toldOf;
};
