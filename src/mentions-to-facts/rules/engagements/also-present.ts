import type { Mention, PersonMention } from "../../../types/index.ts";
import { attendance, listedFrom } from "../../attendance.ts";
import { spanRule } from "../../rule.ts";

const OCCASION =
  "(?:meetings?|talks|discussions?|sessions?|consultations?|dialogue|ceremony|call|event|deliberations|negotiations|luncheon|banquet|sitting|opening|closing)";
/** Those who were there stand behind the words. */
const BEHIND = new RegExp(
  [
    `\\b(?:also|those) present\\b|\\bpresent (?:at|during|on|in)\\b[^.;]{0,50}\\b(?:was|were|included)\\b|^["“]?Present (?:was|were)\\b|\\bin attendance (?:was|were)\\b`,
    `\\b${OCCASION} (?:was|were) (?:also )?(?:attended|joined|graced) by\\b`,
    `\\b(?:was|were) (?:also )?joined (?:at|in|for|during) (?:the )?${OCCASION} by\\b|\\b(?:was|were|is|are|will be) (?:also )?joined by\\b`,
    `\\b(?:delegation|side|team|entourage|delegates|participants|attendees) (?:also )?(?:included|comprised|comprises|includes|consisted of|was composed of|was made up of)\\b`,
  ].join("|"),
  "i",
);
/** Those who were there stand before them. */
const BEFORE = new RegExp(
  [
    `\\b(?:was|were) (?:also )?(?:present|in attendance)\\b`,
    `\\b(?:also )?(?:attended|joined|took part in|participated in|sat in on) (?:the|these|both|their) (?:\\S+ )?${OCCASION}\\b`,
    `\\b(?:was|were) (?:also )?(?:on|part of|members of|among) the (?:\\S+ ){0,3}(?:team|delegation|side|entourage)\\b`,
  ].join("|"),
  "i",
);

/** Who else was there, told apart from the occasion. */
export default spanRule({
  says: "also present were <persons>; the meeting was attended by <persons>; <persons> joined the talks; the delegation included <persons>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      const behind = BEHIND.exec(text);
      const before = BEFORE.exec(text);
      if (!behind && !before) return [];
      const named = mentions.filter(isNamed);
      const listed = behind ? listedFrom(named, sentence.start + behind.index, sentence) : [];
      // "X and Y were also present": those who stand before the words, where none stands behind them.
      const people = listed.length > 0 || !before ? listed : named.filter((one) => one.end <= sentence.start + before.index + before[0].length);
      return attendance("meeting", people, sentence.index, context);
    }),
});
const isNamed = (mention: Mention): mention is PersonMention => mention.kind === "person" && mention.form !== "pronoun";
