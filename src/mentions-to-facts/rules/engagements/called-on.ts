import { type Clause, childrenOf } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, type Bound, noun, optional, person, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const COURTESY = new Set(["call", "visit"]);

const isHost = (host: Bound): boolean => host.actors.some((one) => one.kind === "person") && isHuman(host.phrase, host);
/** "called on the premier to resign": an infinitive right behind the host, or one that hangs on the call. */
const isDemand = (clause: Clause, host: Bound): boolean => {
  const { tokens } = clause.sentence;
  const behind = tokens.slice(host.phrase.last + 1, host.phrase.last + 5);
  const to = behind.find((token) => token.text.toLowerCase() === "to" && token.xpos === "TO");
  return (
    (to !== undefined && behind.slice(0, behind.indexOf(to)).every((token) => /^(?:RB|,|CC|DT|NNS?)$/.test(token.xpos))) ||
    tokens.some(
      (token) => token.head === clause.head.index && token.index > clause.head.index && /^(?:xcomp|advcl)$/.test(token.deprel) && token.xpos === "VB",
    )
  );
};

const COURTEOUS = /^(?:courtesy|farewell|introductory|protocol|protocolary|goodbye|valedictory|familiarisation|familiarization)$/i;
const isCourtesy = (clause: Clause): boolean => childrenOf(clause.tree, clause.head).some((token) => COURTEOUS.test(token.text));

export default rule({
  says: "<guest> called on <host>; <guest> paid a courtesy call on <host>; a farewell visit by <guest> to <host>",
  patterns: [
    {
      verb: ["call"],
      voice: "active",
      subject: actor("guest"),
      preps: { "on|upon": actor("host") },
      provided: {
        lacks: "a host that is a person, of whom nothing is demanded",
        holds: (clause, bound) => bound.host!.phrase.first > clause.head.index && isHost(bound.host!) && !isDemand(clause, bound.host!),
      },
    },
    {
      verb: ["call"],
      voice: "passive",
      subject: person("host"),
      agent: person("guest"),
      provided: {
        lacks: '"on" behind it',
        holds: (clause) => /^(?:on|upon)$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? ""),
      },
    },
    {
      verb: ["pay", "make"],
      voice: "active",
      subject: actor("guest"),
      object: noun(COURTESY),
      preps: { "on|upon": actor("host") },
      // "On the invitation of the minister, he pays a visit": no call on him.
      provided: { lacks: "whom it is paid on behind it", holds: (clause, bound) => bound.host!.phrase.first > clause.head.index },
    },
    {
      verb: ["pay", "make"],
      voice: "active",
      subject: actor("guest"),
      object: noun(COURTESY),
      preps: { to: person("host") },
      provided: { lacks: "a host that is a person", holds: (_clause, bound) => isHost(bound.host!) },
    },
    {
      noun: [...COURTESY],
      subject: optional(actor("guest")),
      preps: { "on|upon|to": person("host"), "by|of": optional(person("caller")) },
      provided: {
        lacks: "a courtesy call by one person on another",
        holds: (clause, bound) => isHost(bound.host!) && isCourtesy(clause),
      },
    },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest", "caller");
    const above = guests.length > 0 || clause.sort === "verb" ? [] : (clause.governor?.subject?.actors ?? []).filter((one) => one.persons.length > 0);
    // "courtesy calls on the president and on the speaker": one after the other.
    const calls = clause.preps.filter((phrase) => /^(?:on|upon)$/.test(phrase.prep)).flatMap((phrase) => phrase.actors.slice(0, 1));
    const apart = [...new Set(calls)].filter((one) => one.kind === "person" && !guests.includes(one));
    const hosts = apart.length > 1 ? apart.map((one) => [one]) : [parties(bound, "host")];
    return hosts.flatMap((host) => engagement({ kind: "meeting", format: "in-person", parties: [...above, ...guests, ...host] }, clause, context));
  },
});
