import type { ActorMention, AmountMention } from "../../../types/index.ts";
import { type ClausesOfSentence, isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";

const DIRECTED = new Set(["exports", "imports", "aid", "credit-line", "loans", "investment", "currency swap", "remittances"]);

/** Exporter and importer, giver and receiver; null where the words do not tell. */
export const flowOf = (metric: string, own: ClausesOfSentence, context: Context): { readonly from: string | null; readonly to: string | null } => {
  if (!DIRECTED.has(metric)) return { from: null, to: null };
  const states = own.mentions.filter(
    (mention): mention is ActorMention =>
      isActor(mention) && mention.states.length === 1 && !(mention.kind === "person" && mention.form === "pronoun"),
  );
  const word = (actor: ActorMention): string =>
    own.sentence.tokens
      .slice(Math.max(0, actor.first - 2), actor.first)
      .map((token) => token.text.toLowerCase())
      .join(" ");
  const receiver = states.find((actor) => /\b(?:to|for|in|into)(?: the)?$/.test(word(actor)))?.states[0] ?? null;
  const giver =
    states.find((actor) => /\b(?:from|by)(?: the)?$/.test(word(actor)))?.states[0] ??
    states.find((actor) => actor.states[0] !== receiver)?.states[0] ??
    null;
  const pair = context.mainStates.slice(0, 2);
  const other = (state: string | null): string | null => (state && pair.includes(state) ? (pair.find((one) => one !== state) ?? null) : null);
  const from = giver ?? other(receiver);
  const to = receiver ?? other(from);
  if (!from || !to || from === to) return { from: null, to: null };
  return metric === "imports" && states[0]?.states[0] === from ? { from: to, to: from } : { from, to };
};

/** Whom a figure is about: the two states of its own stretch of the sentence, else of the sentence, else the document's pair. */
export const partiesOf = (amount: AmountMention, own: ClausesOfSentence, text: string, context: Context): readonly string[] => {
  const offset = own.sentence.start;
  const from = text.slice(0, amount.start - offset).lastIndexOf(";") + 1 + offset;
  const behind = text.slice(amount.end - offset).search(/;/);
  const to = behind < 0 ? own.sentence.end : amount.end + behind;
  const actors = own.mentions.filter(isActor);
  const near = sorted(actors.filter((actor) => actor.start >= from && actor.end <= to).flatMap((actor) => actor.states));
  if (near.length === 2) return near;
  const told = sorted(actors.flatMap((actor) => actor.states));
  if (told.length === 2) return told;
  const pair = context.mainStates.slice(0, 2);
  return sorted(told.length === 1 && pair.includes(told[0]!) ? pair : told.length > 2 ? told.filter((state) => pair.includes(state)) : pair);
};
