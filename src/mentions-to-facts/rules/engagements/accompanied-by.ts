import type { Mention, PersonMention } from "../../../types/index.ts";
import { attendance, listedFrom } from "../../attendance.ts";
import { spanRule } from "../../rule.ts";

const BEHIND =
  /\b(?:accompanied|flanked) (?:on \S+ \S+ |also )?by\b|\baccompanying (?:him|her|the \S+(?: \S+)?) (?:are|is|were|was|will be)\b|\bin (?:his|her) entourage (?:are|were)\b/i;
const BEFORE =
  /\b(?:will join|is joining|joins|joined|will accompany|accompanied|accompany|accompanies|is accompanying|are accompanying|was accompanying|were accompanying) (?:him|her|(?:the )?(?:president|vice president|prime minister|king|queen|minister|foreign minister|secretary|crown prince))\b/i;

/** Who goes along with somebody on a journey or to a meeting. */
export default spanRule({
  says: "<person> is accompanied by <persons>; accompanying him are <persons>; <persons> accompanied the president",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      const behind = BEHIND.exec(text);
      const before = behind ? null : BEFORE.exec(text);
      if (!behind && !before) return [];
      const people = mentions.filter(isNamed);
      const company = behind
        ? listedFrom(people, sentence.start + behind.index, sentence)
        : people.filter((one) => one.end <= sentence.start + before!.index);
      // "accompanied by inflation, the minister said": others stand right behind the words, or behind "including".
      const between = behind && company[0] ? text.slice(behind.index + behind[0].length, company[0].start - sentence.start) : "";
      if (between.includes(",") && !/\b(?:includ|compris|among|consist|namely)/i.test(between)) return [];
      return attendance("journey", company, sentence.index, context);
    }),
});
const isNamed = (mention: Mention): mention is PersonMention => mention.kind === "person" && mention.form !== "pronoun";
