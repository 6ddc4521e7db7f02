import { engagement } from "../../engagement.ts";
import { actor, optional, person, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

const TELEPHONE =
  /\b(?:by|over the|on the|via) (?:tele)?phone\b|\b(?:in|during) (?:a|an|the|their|his|her|today['’]s) (?:(?!video|virtual|online|zoom)\w+ ){0,2}(?:(?:tele)?phone |telephonic )?(?:call|(?:telephone|phone|telephonic) (?:conversation|talks?|exchange))\b/i;
const onThePhone = {
  lacks: "a telephone",
  holds: (
    clause: { readonly sentence: { readonly start: number; readonly end: number } },
    _bound: unknown,
    context: { readonly document: { readonly text: string } },
  ) => TELEPHONE.test(context.document.text.slice(clause.sentence.start, clause.sentence.end)),
};

/** A call told by what was said in it. */
export default rule({
  says: "<person> told <person> by telephone that …; <person> expressed <thing> to <person> in a phone call",
  patterns: [
    {
      verb: "tell urge thank congratulate inform assure warn brief ask remind promise wish press invite".split(" "),
      voice: "active",
      subject: actor("first"),
      object: person("second"),
      provided: onThePhone,
    },
    {
      verb: "voice express convey discuss reiterate raise say offer extend explain stress repeat".split(" "),
      voice: "active",
      subject: actor("first"),
      object: optional(actor("third")),
      preps: { "to|with": person("second") },
      provided: onThePhone,
    },
    {
      verb: "agree decide arrange settle review consult discuss".split(" "),
      voice: "active",
      subject: person("both"),
      provided: {
        lacks: "two who do it by telephone",
        holds: (clause, bound, context) =>
          onThePhone.holds(clause, bound, context) &&
          ((persons) =>
            new Set(persons.flatMap((one) => one.states)).size > 1 || (persons.length === 2 && persons.every((one) => one.states.length === 0)))(
            (bound.both?.actors ?? []).filter((one) => one.persons.length > 0),
          ),
      },
    },
  ],
  yields: (bound, clause, context) =>
    engagement({ kind: "call", format: "phone", parties: parties(bound, "first", "second", "both") }, clause, context),
});
