import { topicsOf } from "../../../language/topics.ts";
import type { ActorMention, InstrumentAction, InstrumentMention, Sentence } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { bodiesOf, type Context, sorted, statesOf, upward } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { type Doing, toldElsewhere } from "./told-elsewhere.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Verbs by what they do to an instrument; the first list that holds the verb wins. */
const ACTIONS: readonly (readonly [InstrumentAction, ReadonlySet<string>])[] = [
  ["ratified", words("ratify")],
  ["terminated", words("terminate scrap abrogate denounce withdraw annul revoke quit expire")],
  ["suspended", words("suspend freeze halt pause")],
  ["extended", words("extend renew prolong")],
  ["amended", words("amend revise update upgrade modify")],
  ["exchanged", words("exchange swap")],
  ["signed", words("sign ink initial seal formalise formalize")],
  ["adopted", words("adopt issue release endorse publish approve")],
  ["negotiating", words("negotiate finalise finalize discuss draft")],
  ["proposed", words("propose seek explore suggest consider urge call mull request pursue")],
  ["agreed", words("conclude agree reach clinch strike finish establish arrive undertake")],
  ["announced", words("announce launch unveil welcome")],
];
const IN_FORCE = /\b(?:entered|enters|came|comes|enter|come|entry|been)\s(?:in|into)\s(?:force|effect)\b|\bin force\b|\btook effect\b/i;
const TO_BE = new Set<InstrumentAction>(["signed", "exchanged", "adopted", "ratified"]);

/** What happened to a named accord, by the verb of its clause. */
export default spanRule({
  says: "<parties> signed <instrument>; <instrument> was adopted; talks on <instrument>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is InstrumentMention => mention.kind === "instrument" && mention.named)
        .flatMap((instrument) => {
          const clause = clauseOf(clauses, instrument);
          const text = context.document.text.slice(sentence.start, sentence.end);
          const own = actionOf(clause, text, instrument, sentence);
          const { action, by } = own.action === "mentioned" ? (toldElsewhere(sentence.index, context, doingOf) ?? own) : own;
          const states = partiesOf(instrument, by, mentions.filter(isActor), context);
          const bodies = sorted([...instrument.bodies, ...bodiesOf(by?.subject?.actors ?? [])]);
          if (states.length + bodies.length < 2) return [];
          const past = action !== "negotiating" && action !== "proposed" && action !== "mentioned";
          const when = by && past ? whenOf(by, context) : null;
          return [
            {
              kind: "instrument" as const,
              values: {
                title: instrument.title,
                type: instrument.type,
                action,
                date: when?.start ?? null,
                states,
                bodies,
                topics: topicsOf(instrument.title),
              },
              span: instrument,
              sentence: sentence.index,
              also: by ? [by] : [sentence],
            },
          ];
        }),
    ),
});

const clauseOf = (clauses: readonly Clause[], instrument: InstrumentMention): Clause | null =>
  clauses
    .filter((clause) => clause.sort === "verb" && clause.extent.some((token) => token.index >= instrument.first && token.index <= instrument.last))
    .sort((a, b) => a.extent.length - b.extent.length)[0] ?? null;

const actionOf = (
  clause: Clause | null,
  text: string,
  instrument: InstrumentMention,
  sentence: Sentence,
): { readonly action: InstrumentAction; readonly by: Clause | null } => {
  if (IN_FORCE.test(text)) return { action: "in-force", by: clause };
  for (const level of clause ? upward(clause).slice(0, 3) : []) {
    const found = ACTIONS.find(([, verbs]) => verbs.has(level.lemma))?.[0];
    if (!found || level.mood.modality === "denied") continue;
    if (TO_BE.has(found) && ["planned", "wished", "possible"].includes(level.mood.modality))
      return { action: level.mood.modality === "planned" ? "negotiating" : "proposed", by: level };
    return { action: found, by: level };
  }
  return { action: nearestDoing(instrument, clause?.sentence ?? sentence) ?? "mentioned", by: null };
};

/** What a sentence without the accord's name does to it: the first of its verbs that does something to accords, told as a fact. */
const doingOf = (clauses: readonly Clause[]): Doing | null => {
  for (const clause of clauses) {
    const action = clause.sort === "verb" && clause.mood.modality === "told" ? ACTIONS.find(([, verbs]) => verbs.has(clause.lemma))?.[0] : undefined;
    if (action && (TO_BE.has(action) || action === "agreed" || action === "announced")) return { action, by: clause };
  }
  return null;
};

const DOINGS: Readonly<Record<string, InstrumentAction>> = {
  signing: "signed",
  signature: "signed",
  exchange: "exchanged",
  adoption: "adopted",
  ratification: "ratified",
  conclusion: "agreed",
  negotiation: "negotiating",
  negotiations: "negotiating",
  talk: "negotiating",
  talks: "negotiating",
  renewal: "extended",
  extension: "extended",
  launch: "announced",
};
/** Where the tree gives no verb for it: the nearest word of the sentence that tells what is done to an accord. */
const nearestDoing = (instrument: InstrumentMention, sentence: Sentence): InstrumentAction | null => {
  let best: InstrumentAction | null = null;
  let least = 14;
  for (const token of sentence.tokens) {
    if (token.index >= instrument.first && token.index <= instrument.last) continue;
    const gap = token.index < instrument.first ? instrument.first - token.index : token.index - instrument.last;
    const lemma = token.lemma.toLowerCase();
    const action = token.upos === "VERB" ? ACTIONS.find(([, verbs]) => verbs.has(lemma))?.[0] : DOINGS[token.text.toLowerCase()];
    if (action && gap < least) {
      least = gap;
      best = action;
    }
  }
  return best;
};

/** The states in the title, else those that act in the clause, else those of the sentence, else the document's pair. */
const partiesOf = (instrument: InstrumentMention, by: Clause | null, actors: readonly ActorMention[], context: Context): readonly string[] => {
  if (instrument.states.length > 1 || (instrument.states.length > 0 && instrument.bodies.length > 0)) return instrument.states;
  const acting = by
    ? statesOf(
        [by.subject, by.agent, ...by.preps.filter((phrase) => ["between", "with", "by", "from", "and", "of"].includes(phrase.prep))].flatMap(
          (phrase) => phrase?.actors ?? [],
        ),
      )
    : [];
  if (acting.length > 1) return acting;
  const told = statesOf(actors);
  if (told.length === 2) return told;
  const known = sorted([...instrument.states, ...acting]);
  const pair = context.mainStates.slice(0, 2);
  return known.length === 1 && !pair.includes(known[0]!) ? sorted([...known, ...pair.slice(0, 1)]) : sorted(pair);
};
