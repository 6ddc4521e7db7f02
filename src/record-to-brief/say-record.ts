import type { ListName, RecordOf } from "../record/lists.ts";
import { isAct, sayAct } from "./acts.ts";
import { sayCommitment, sayEngagement, sayEvent, sayIndicator, sayInstrument, sayMilestone, sayPartnership, sayStatement } from "./words/index.ts";

const WORDS: { readonly [L in ListName]: (record: RecordOf<L>) => string } = {
  engagements: sayEngagement,
  instruments: sayInstrument,
  partnerships: sayPartnership,
  milestones: sayMilestone,
  indicators: sayIndicator,
  commitments: sayCommitment,
  statements: sayStatement,
  events: (it) => (isAct(it) ? sayAct(it) : `${sayEvent(it)}.`),
};
/** A record of any list as one plain sentence. */
export const sayRecord = (list: ListName, record: RecordOf<ListName>): string => (WORDS[list] as (record: RecordOf<ListName>) => string)(record);
