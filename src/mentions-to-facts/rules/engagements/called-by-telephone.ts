import type { Clause } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, type Bound, noun, person, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const CALLS: ReadonlySet<string> = new Set(["call", "phone-call", "phonecall", "telephone"]);

/** "called him a liar", "called the envoy home", "called the minister to explain": more is said of whom one calls than that. */
const isOnThePhone = (clause: Clause, callee: Bound): boolean => {
  const { tokens } = clause.sentence;
  const named = callee.actors.filter((one) => one.kind === "person" && one.form === "name");
  const next = tokens[Math.max(callee.phrase.last, ...named.map((one) => one.last)) + 1];
  const between = tokens.slice(clause.head.index + 1, callee.phrase.first);
  return (
    named.length > 0 &&
    isHuman(callee.phrase, callee) &&
    between.every((token) => token.upos === "DET" || token.xpos === "PRP$") &&
    (next === undefined ||
      /^(?:PUNCT|ADP|CCONJ|SCONJ|PART|ADV|NUM)$/.test(next.upos) ||
      /^(?:today|yesterday|tonight|\p{Lu}\w*day)$/u.test(next.text)) &&
    !/^(?:in|out|up|for|back|home|as|names)$/i.test(next?.text ?? "")
  );
};

/** "the call that A made to B", "the telephone call which A had placed to B". */
const isOfACall = ({ sentence, subject }: Clause): boolean => {
  const before = sentence.tokens.slice(Math.max(0, (subject?.first ?? 0) - 4), subject?.first ?? 0);
  const noun = before.find((token) => CALLS.has(token.lemma.toLowerCase()));
  return noun !== undefined && before.every((token) => token.index <= noun.index || /^(?:that|which|,)$/i.test(token.text));
};

export default rule({
  says: "<person> called <person>; <person> took a call from <person>; <person> placed a call to <person>; the call that <person> made to <person>",
  patterns: [
    {
      verb: ["call", "dial"],
      voice: "active",
      subject: person("first"),
      object: person("second"),
      provided: { lacks: "a person who is called and nothing more", holds: (clause, bound) => isOnThePhone(clause, bound.second!) },
    },
    {
      verb: ["take", "receive", "get", "field", "have", "answer"],
      voice: "active",
      subject: actor("first"),
      object: noun(CALLS, "call"),
      preps: { from: person("second") },
    },
    {
      verb: ["make", "place", "give", "put"],
      voice: "active",
      subject: actor("first"),
      object: noun(CALLS, "call"),
      preps: { to: person("second") },
    },
    {
      verb: ["make", "place", "put"],
      voice: "active",
      subject: person("first"),
      preps: { to: person("second") },
      provided: { lacks: "a call that it tells about", holds: (clause) => isOfACall(clause) },
    },
  ],
  yields: (bound, clause, context) => engagement({ kind: "call", format: "phone", parties: parties(bound, "first", "second") }, clause, context),
});
