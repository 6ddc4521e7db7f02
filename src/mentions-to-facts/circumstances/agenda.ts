import type { Sentence } from "../../types/index.ts";
import type { Context } from "../context.ts";

const TALKING =
  /\b(?:discuss|review|exchang|agenda|views|agreed|focus|cover|touch|raise|took up|take up|dwelt|deliberat|explor|talks|conversation|emphasi|underscor|stress|reaffirm|highlight|consider|both sides|two sides|ministers|leaders|sides|they)/i;
const FURTHEST = 4;

/** What an occasion was about: the topics of the sentence that tells it and of the sentences behind it that go on about the talks, until another date or mechanism is told. */
export const agendaOf = (sentence: Sentence, context: Context): readonly string[] => {
  const { text } = context.document;
  const topics = new Set(context.topicsOfSentence(sentence.index));
  for (let index = sentence.index + 1; index <= sentence.index + FURTHEST && index < context.sentences.length; index++) {
    const next = context.sentences[index]!;
    const words = text.slice(next.sentence.start, next.sentence.end);
    if (next.mentions.some((mention) => mention.kind === "mechanism" || (mention.kind === "date" && mention.sort === "point"))) break;
    if (TALKING.test(words)) for (const topic of context.topicsOfSentence(index)) topics.add(topic);
  }
  return [...topics].sort();
};
