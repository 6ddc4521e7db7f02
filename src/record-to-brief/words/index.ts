export { sayDate, sayDates, sayWhen } from "./dates.ts";
export { type EngagementWords, sayEngagement, sayMechanism, sayOrdinal } from "./engagement.ts";
export {
  sayAmount,
  sayCommitment,
  sayEvent,
  sayIndicator,
  sayInstrument,
  sayLife,
  sayMilestone,
  sayPartnership,
  sayStatement,
  upperFirst,
} from "./others.ts";
export { sayBody, sayList, sayOffice, sayParties, sayParty, sayPerson, sayPersons, sayState, sayWhere } from "./parties.ts";
