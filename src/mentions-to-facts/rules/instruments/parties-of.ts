import type { ActorMention, InstrumentMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { type Context, sorted, statesOf } from "../../context.ts";

const JOINING = new Set(["between", "with", "by", "from", "and", "of"]);

const actingIn = (clause: Clause): readonly string[] =>
  statesOf([clause.subject, clause.agent, ...clause.preps.filter(({ prep }) => JOINING.has(prep))].flatMap((phrase) => phrase?.actors ?? []));

/** The states in the title, else those that act in the clause, else those of the sentence, else the document's pair. */
export const partiesOf = (instrument: InstrumentMention, by: Clause | null, actors: readonly ActorMention[], context: Context): readonly string[] => {
  if (instrument.states.length > 1 || (instrument.states.length > 0 && instrument.bodies.length > 0)) return instrument.states;
  const acting = by ? actingIn(by) : [];
  // "A and B have started to talk about": the verb above has the subject.
  const above = acting.length < 2 && by?.governor ? actingIn(by.governor) : [];
  if (acting.length === 0 && above.length > 1) return above;
  if (acting.length > 1) return acting;
  const told = statesOf(actors);
  if (told.length === 2) return told;
  const known = sorted([...instrument.states, ...acting]);
  const pair = context.mainStates.slice(0, 2);
  return known.length === 1 && !pair.includes(known[0]!) ? sorted([...known, ...pair.slice(0, 1)]) : sorted(pair);
};
