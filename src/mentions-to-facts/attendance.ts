import type { AttendanceValues, PersonMention, Sentence, Span } from "../types/index.ts";
import { type Context, personsOf } from "./context.ts";
import { participantsOf } from "./engagement.ts";
import type { Yield } from "./rule.ts";

type Attendance = Yield & { readonly span: Span; readonly sentence: number };

/** Those of a list that begins at or behind a place in the text: no verb parts one from the next. */
export const listedFrom = (people: readonly PersonMention[], start: number, sentence: Sentence): readonly PersonMention[] => {
  const behind = people.filter((one) => one.start >= start);
  const broken = behind.findIndex(
    (one, i) => i > 0 && sentence.tokens.slice(behind[i - 1]!.last + 1, one.first).some((token) => /^(?:VERB|AUX)$/.test(token.upos)),
  );
  return broken < 0 ? behind : behind.slice(0, broken);
};

/** Those told in a sentence as taking part in an occasion that is told elsewhere. */
export const attendance = (
  at: AttendanceValues["at"],
  people: readonly PersonMention[],
  sentence: number,
  context: Context,
): readonly Attendance[] => {
  const participants = participantsOf(personsOf(people), [], context);
  const [first] = people;
  if (!first || participants.length === 0) return [];
  return [{ kind: "attendance", values: { at, participants }, span: { start: first.start, end: people.at(-1)!.end }, sentence }];
};
