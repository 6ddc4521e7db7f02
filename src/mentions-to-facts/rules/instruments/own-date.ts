import type { DateMention, InstrumentMention, PartialDate } from "../../../types/index.ts";
import type { ClausesOfSentence } from "../../clauses/index.ts";

/** The date that an accord has in its name or just behind it: "the 2003 ceasefire", "the agreement of October 2024", "the statement on 16 June 2021". */
export const ownDate = (instrument: InstrumentMention, { sentence, mentions }: ClausesOfSentence, text: string): PartialDate | null => {
  const year = /^((?:19|20)\d\d) \p{L}/u.exec(instrument.title)?.[1];
  if (year) return year;
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === "date" && mention.sort === "point" && mention.from !== null);
  const date = dates.find(
    (one) =>
      (one.first >= instrument.first &&
        one.last <= instrument.last &&
        /\b(?:of|dated|from) (?:the )?$/i.test(text.slice(instrument.start, one.start))) ||
      (one.start >= instrument.end && /^(?:,? ?(?:of|dated|from|on|in)(?: the)? )$/.test(text.slice(instrument.end, one.start))),
  );
  if (date) return date.from;
  const before = dates.find(
    (one) => one.last === instrument.first - 1 && one.from!.length === 4 && /^(?:19|20)\d\d$/.test(text.slice(one.start, one.end)),
  );
  return before && /^(?:the|their|its|of|under)$/i.test(sentence.tokens[before.first - 1]?.text ?? "") ? before.from : null;
};
