import { topicsOf } from "../../../language/topics.ts";
import type { InstrumentType } from "../../../types/index.ts";
import { sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";

const TITLES: readonly (readonly [RegExp, InstrumentType])[] = [
  [/^(?:Trilateral |Quadrilateral )?Joint (?:Press )?(?:Statement|Communiqu[eé]|Declaration)(?!\p{L})/iu, "joint-statement"],
  [/^Communiqu[eé](?!\p{L})/iu, "joint-statement"],
];

/** A document that is itself a joint statement: its title names the instrument. The evidence is the text's first sentence. */
export default spanRule({
  says: "a document titled <joint statement>",
  finds: (context) => {
    const title = context.document.title ?? "";
    const type = TITLES.find(([pattern]) => pattern.test(title))?.[1];
    const first = context.sentences.find(({ sentence }) => sentence.tokens.length > 8);
    if (!type || !first) return [];
    const states = sorted(
      context.sentences
        .slice(0, 4)
        .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === "state" || mention.kind === "person" ? mention.states : []))),
    );
    if (states.length < 2) return [];
    const bodies = sorted(first.mentions.flatMap((mention) => (mention.kind === "body" ? mention.bodies : [])));
    return [
      {
        kind: "instrument",
        values: { title, type, action: "adopted", date: context.today, states, bodies, topics: topicsOf(title) },
        span: first.sentence,
        sentence: first.sentence.index,
      },
    ];
  },
});
