import type { DateMention, EngagementRecord, MechanismMention, PartialDate } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { isDue } from "./session-clause.ts";

type Settled = Partial<Pick<EngagementRecord, "status" | "start" | "end">>;
const OFF = /^(?:cancel|postpone|defer|scrap|shelve|suspend|abandon|adjourn|delay|reschedule|drop|halt|abort)$/;
const LATER = /^(?:postpone|defer|put|push|delay|reschedule|move|adjourn|shift)$/;

/** What a session's clause says of its status beyond its mood: due, called off, put off to a day, or asked for. */
export const settledBy = (clause: Clause, mechanism: MechanismMention, context: Context): Settled => {
  const off = [clause, aboveName(clause, mechanism, context)].find((one): one is Clause => one !== null && calledOff(one));
  if (off) {
    const dates = around(context, clause).mentions.filter((one): one is DateMention => one.kind === "date");
    const until = LATER.test(off.lemma)
      ? dates.find(
          (date) =>
            date.first > off.head.index &&
            (date.sort === "until" ? date.to !== null : date.from !== null && /^(?:to|until|till|for)$/.test(wordBefore(off, date))),
        )
      : undefined;
    if (until) return { status: "planned", start: until.from ?? until.to, end: until.to ?? until.from };
    const meant =
      dates.find((date) => date.from !== null && date.first < off.head.index && date.first >= mechanism.first - 4) ??
      dates.find((date) => date.from !== null && isLater(date.from, context.today));
    return { status: "cancelled", start: meant?.from ?? null, end: meant ? (meant.to ?? meant.from) : null };
  }
  if (/^(?:invite)$/.test(clause.lemma)) return { status: "invited" };
  return isDue(clause, mechanism) ? { status: "planned" } : {};
};

/** "was cancelled", "put off", "pushed back", not denied. */
export const calledOff = (clause: Clause): boolean =>
  clause.mood.modality !== "denied" &&
  (OFF.test(clause.lemma) ||
    (/^(?:call|put)$/.test(clause.lemma) && clause.extent.some((token) => token.index > clause.head.index && token.text.toLowerCase() === "off")) ||
    (/^(?:push)$/.test(clause.lemma) && clause.extent.some((token) => /^back$/i.test(token.text))));

/** The clause whose subject or object the mechanism is, where the session is told on the name itself ("the talks, due in May, were put off"). */
const aboveName = (clause: Clause, mechanism: MechanismMention, context: Context): Clause | null => {
  if (!/^acl/.test(clause.head.deprel)) return null;
  const holds = (one: Clause): boolean =>
    [one.subject, one.object].some((phrase) => phrase && phrase.first <= mechanism.last && phrase.last >= mechanism.first);
  return around(context, clause).clauses.find((one) => one.sort === "verb" && one !== clause && holds(one)) ?? null;
};

const wordBefore = (clause: Clause, date: DateMention): string => {
  const at = clause.sentence.tokens[date.first - 1]?.text.toLowerCase() ?? "";
  return at === "the" ? (clause.sentence.tokens[date.first - 2]?.text.toLowerCase() ?? "") : at;
};
const isLater = (date: PartialDate, today: string | null): boolean =>
  today !== null && (date > today.slice(0, date.length) || (date.length < 10 && today.startsWith(date)));
