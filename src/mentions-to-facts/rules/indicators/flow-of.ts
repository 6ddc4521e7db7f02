import type { ActorMention, AmountMention } from "../../../types/index.ts";
import { type ClausesOfSentence, isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";

const DIRECTED = new Set(["exports", "imports", "aid", "credit-line", "loans", "investment", "currency swap", "remittances"]);

/** Exporter and importer, giver and receiver; null where the words do not tell. */
export const flowOf = (
  metric: string,
  own: ClausesOfSentence,
  context: Context,
  ofGoods = false,
): { readonly from: string | null; readonly to: string | null } => {
  if (!DIRECTED.has(metric) && !ofGoods) return { from: null, to: null };
  const states = own.mentions.filter(
    (mention): mention is ActorMention =>
      isActor(mention) && mention.states.length === 1 && !(mention.kind === "person" && mention.form === "pronoun"),
  );
  const word = (actor: ActorMention): string =>
    own.sentence.tokens
      .slice(Math.max(0, actor.first - 2), actor.first)
      .map((token) => token.text.toLowerCase())
      .join(" ");
  if (metric === "remittances") return homewards(states, word, context);
  const receiver =
    states.find((actor) => /\b(?:to|for|in|into)(?: the)?$/.test(word(actor)))?.states[0] ??
    // "supplies Tajikistan with gas"
    states.find((actor) => ofGoods && /\b(?:suppl|provid|giv|gave|send|sent|sell|sold|offer|award|grant)\w*(?: the)?$/.test(word(actor)))
      ?.states[0] ??
    null;
  const giver =
    states.find((actor) => /\b(?:from|by)(?: the)?$/.test(word(actor)))?.states[0] ??
    states.find((actor) => actor.states[0] !== receiver)?.states[0] ??
    null;
  if (ofGoods && receiver === null && !states.some((actor) => /\bfrom(?: the)?$/.test(word(actor)))) return { from: null, to: null };
  const pair = context.mainStates.slice(0, 2);
  const other = (state: string | null): string | null => (state && pair.includes(state) ? (pair.find((one) => one !== state) ?? null) : null);
  const from = giver ?? other(receiver);
  const to = receiver ?? other(from);
  if (!from || !to || from === to) return { from: null, to: null };
  const inward = metric === "imports" || (ofGoods && INWARD.test(own.sentence.tokens.map((token) => token.text).join(" ")));
  return inward && states[0]?.states[0] === from ? { from: to, to: from } : { from, to };
};

const INWARD = /\b(?:import|buy|bought|purchas|receiv|get|got)\w*\b/i;
/** "Remittances from Nepalis in Qatar": money goes from where they work to where they are from. */
const homewards = (states: readonly ActorMention[], word: (actor: ActorMention) => string, context: Context) => {
  const from = states.find((actor) => /\b(?:in|from)(?: the)?$/.test(word(actor)) && !(actor.kind === "state" && actor.form === "people"))?.states[0];
  const to = [...states.flatMap((actor) => actor.states), ...context.mainStates.slice(0, 2)].find((state) => state !== from);
  return from && to ? { from, to } : { from: null, to: null };
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
