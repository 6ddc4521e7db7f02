import { childrenOf } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, person, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

export default rule({
  says: "<person> saw <person>; <persons> saw each other",
  patterns: [
    {
      verb: ["see"],
      voice: "active",
      subject: person("first"),
      object: person("second"),
      provided: {
        lacks: "a meeting of persons",
        holds: (clause, bound) =>
          isHuman(clause.object, bound.second) &&
          childrenOf(clause.tree, clause.head, "xcomp", "ccomp").every((child) => child.index <= clause.object!.last) &&
          !clause.preps.some((phrase) => phrase.prep === "as") &&
          !clause.extent.some((token) => /^off$/i.test(token.text)),
      },
    },
    {
      verb: ["see"],
      voice: "active",
      subject: actor("first"),
      provided: {
        lacks: "each other",
        holds: (clause, bound) =>
          /^(?:each|one)$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "") &&
          /^(?:other|another)$/i.test(clause.sentence.tokens[clause.head.index + 2]?.text ?? "") &&
          bound.first!.actors.some((one) => one.kind === "person" || one.kind === "group"),
      },
    },
  ],
  // "We see each other often": no occasion without a day or a place; "looks forward to seeing him" is a hope.
  yields: (bound, clause, context) =>
    clause.mood.modality === "wished"
      ? []
      : engagement({ kind: "meeting", parties: parties(bound, "first", "second") }, clause, context).filter(
          ({ values }) => "place" in values && (values.place !== null || values.start !== null),
        ),
});
