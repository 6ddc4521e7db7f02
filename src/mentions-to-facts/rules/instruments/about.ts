import { topicsOf } from "../../../language/topics.ts";
import type { InstrumentMention } from "../../../types/index.ts";
import type { Context } from "../../context.ts";
import { toldAbout } from "../../told-about.ts";

/** That money is lent is no more than the form: what it is lent for stands in the sentence. */
const MONEY: ReadonlySet<string> = new Set(["finance", "development-aid"]);

/** What an accord is about: by its title, else by what is told of it. */
export const aboutWhat = ({ title, type }: InstrumentMention, sentence: number, context: Context): readonly string[] => {
  const own = topicsOf(title);
  if ((type === "loan" || type === "grant") && own.every((topic) => MONEY.has(topic))) {
    const purpose = context.topicsOfSentence(sentence).filter((topic) => !MONEY.has(topic));
    return purpose.length > 0 ? purpose : own;
  }
  return toldAbout(title, sentence, context);
};
