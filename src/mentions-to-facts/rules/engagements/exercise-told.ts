import { ordinalOf } from "../../../language/numbers.ts";
import type { DateMention, EngagementRecord } from "../../../types/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

/** Called off: the day, if any, is that for which it had been set. */
export const offAt = (clause: Clause, context: Context): Pick<EngagementRecord, "status" | "start" | "end"> => {
  const date = around(context, clause).mentions.find(
    (one): one is DateMention =>
      one.kind === "date" && one.from !== null && context.today !== null && (one.to ?? one.from) > context.today.slice(0, one.from.length),
  );
  return { status: "cancelled", start: date?.from ?? null, end: date ? (date.to ?? date.from) : null };
};

/** The states whose forces the clause names, where the tree has parted them; not where it took place. */
export const statesAround = (clause: Clause, context: Context): readonly string[] =>
  around(context, clause).mentions.flatMap((one) =>
    one.kind === "state" &&
    clause.extent.some((token) => token.index === one.last) &&
    !/^(?:in|at|off|near|on|to|against|over|outside)$/i.test(clause.sentence.tokens[one.first - 1]?.text ?? "")
      ? one.states
      : [],
  );

/** "their first-ever joint exercise", "the third joint drill"; "the first in five years" counts no series. */
export const roundOf = ({ first, head }: Phrase, { sentence }: Clause): number | null => {
  const words = sentence.tokens.slice(first, head.index).map((token) => token.text.toLowerCase());
  if (words.some((word) => /^(?:maiden|inaugural|first-ever|ever)$/.test(word))) return 1;
  const behind = sentence.tokens.slice(head.index + 1).map((token) => token.text.toLowerCase());
  if (
    behind.some(
      (word, at) =>
        word === "since" || (/^(?:in|of|this)$/.test(word) && /^(?:year|years|months|decades?)$/.test(behind[at + 2] ?? behind[at + 1] ?? "")),
    )
  )
    return null;
  return words.map(ordinalOf).find((round) => round !== null) ?? null;
};
