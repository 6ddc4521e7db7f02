import { topicsOf } from "../../../language/topics.ts";
import type { InstrumentType } from "../../../types/index.ts";
import { sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { statesInTitle } from "./title-states.ts";

const TITLES: readonly (readonly [RegExp, InstrumentType])[] = [
  [
    /^(?:(?:Trilateral|Quadrilateral|Quad|Leaders’?|[A-Z][\p{L}.]+(?:[-–][A-Z][\p{L}.]+){1,2}) ){0,2}Joint (?:Press |Media |Ministerial |Leaders[’']? )?(?:Statement|Communiqu[eé]|Declaration)(?!\p{L})/iu,
    "joint-statement",
  ],
  [/^Communiqu[eé](?!\p{L})/iu, "joint-statement"],
];

/** "Done at Lima, this 4th day of May", "Signed in Doha on …": the line under an accord's own text. */
const SIGNED_BELOW =
  /^(?:Signed|Done|Made)(?: and signed)?(?: in duplicate| in triplicate)? (?:in|at) \p{Lu}[^\n]{2,60}(?:\b(?:this|on)\b|,) [^\n]{0,40}\b(?:day|January|February|March|April|May|June|July|August|September|October|November|December)\b/mu;
/** An organ's own communiqué is no accord of states. */
const ORGANS = /^Communiqu[eé] of the .*\b(?:Council|Commission|Committee|Secretariat)\b/iu;

/** A document that is itself a joint statement: its title names the instrument. The evidence is the text's first sentence. */
export default spanRule({
  says: "a document titled <joint statement>, or signed below as an accord is",
  finds: (context) => {
    const title = context.document.title ?? "";
    const signed = SIGNED_BELOW.test(context.document.text);
    const type = TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? (signed && title !== "" ? "other" : undefined);
    const first = context.sentences.find(({ sentence }) => sentence.tokens.length > 8);
    if (!type || !first) return [];
    const named = statesInTitle(title.replace(/ on .*$/, ""));
    const told = named.length > 1 ? named : statesInTitle(title);
    const near = sorted(
      context.sentences
        .slice(0, 4)
        .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === "state" || mention.kind === "person" ? mention.states : []))),
    );
    // The parties are those that the title names, or whoever the first lines tell.
    const states = told.length > 1 ? told : near;
    if (states.length < 2 || ORGANS.test(title)) return [];
    const own = topicsOf(title);
    const bodies = sorted(first.mentions.flatMap((mention) => (mention.kind === "body" ? mention.bodies : [])));
    return [
      {
        kind: "instrument",
        values: {
          title,
          type,
          action: signed ? "signed" : "adopted",
          date: context.today,
          states,
          bodies,
          topics: own.length > 0 ? own : context.subject().topics,
        },
        span: first.sentence,
        sentence: first.sentence.index,
      },
    ];
  },
});
