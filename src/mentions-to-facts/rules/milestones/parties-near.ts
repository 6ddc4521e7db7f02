import type { ActorMention, Span } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";

/** The two states between which something began: those nearest to the words that tell it, filled up with the document's pair. */
export const pairNear = (context: Context, sentence: number, span: Span): readonly string[] => {
  const own = context.sentences[sentence]!.mentions.filter(
    (mention): mention is ActorMention => isActor(mention) && mention.kind !== "body" && mention.states.length > 0,
  );
  const away = (actor: ActorMention): number =>
    actor.end <= span.start ? span.start - actor.end : actor.start >= span.end ? actor.start - span.end : 0;
  const told: string[] = [];
  for (const actor of [...own].sort((a, b) => away(a) - away(b)))
    for (const state of actor.states) if (!told.includes(state) && told.length < 2) told.push(state);
  for (const state of context.mainStates)
    if (!told.includes(state) && told.length < 2 && (told.length === 0 || context.mainStates.slice(0, 3).includes(state))) told.push(state);
  return sorted(told);
};

/** The one state that a thing of its own belongs to ("its independence", "Guyana gained independence"): the last told before it, else the first behind. */
export const ownerNear = (context: Context, sentence: number, at: number): readonly string[] => {
  const states = context.sentences[sentence]!.mentions.filter((mention) => mention.kind === "state");
  const before = states.filter((state) => state.start <= at).at(-1);
  const found = before ?? states[0];
  return found && found.kind === "state" ? found.states : context.mainStates.slice(0, 1);
};
