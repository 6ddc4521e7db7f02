import { isActor } from "../../clauses/index.ts";
import { spanRule } from "../../rule.ts";
import { speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

/** Behind what was said: "reads a statement of the Eritrean Ministry", "read a communiqué from the presidency of Chad", "according to a statement by …". */
const READS =
  /[,”"’'»]\s*(?:(?:reads?|says?|runs?|goes|stated|said|declared) (?:the|an?) |according to (?:the|an?) )(?:\p{L}+ ){0,2}?(?:statement|communiqu[eé]|(?:press )?release|note|message|tweet|post|readout)(?: (?:issued|released|published|posted|put out|made public|sent out))?(?: (?:today|yesterday|on \p{Lu}\p{L}+day|late \p{Lu}\p{L}+day))?,? (?:of|from|by|on behalf of) (?:the )?/iu;

/** "“<words>,” reads a statement of <ministry>". */
export default spanRule({
  says: "“<words>,” reads a statement of <ministry>; <clause>, said a communiqué from <government>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const words = context.document.text.slice(sentence.start, sentence.end);
      const reads = READS.exec(words);
      if (!reads) return [];
      const at = sentence.start + reads.index + reads[0].length;
      const speaker = mentions.find((mention) => isActor(mention) && mention.start >= at - 5 && mention.start <= at + 2);
      const speakers = speaker && isActor(speaker) ? speakersOf([speaker], context) : [];
      return statements(
        speakers.slice(0, 1),
        { start: sentence.start, end: sentence.start + reads.index },
        sentence.index,
        context,
        mediumOf(reads[0]),
      );
    }),
});

const mediumOf = (words: string): "tweet" | "letter" | "press-release" =>
  /\b(?:tweet|post)\b/i.test(words) ? "tweet" : /\b(?:note|message)\b/i.test(words) ? "letter" : "press-release";
