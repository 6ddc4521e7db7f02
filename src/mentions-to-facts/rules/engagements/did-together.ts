import { TALKS } from "../../../language/encounters.ts";
import type { MechanismMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { type Bindings, noun, person, rule, type Slot } from "../../rule.ts";
import { ofTwoStates } from "../../two-sides.ts";
import { parties } from "./parties.ts";
import { isAside } from "./session-clause.ts";

const words = (text: string): readonly string[] => text.split(/\s+/);
/** What people can only do side by side. */
const JOINTLY = words("sign initial ink exchange inaugurate unveil co-sign countersign plant lay tour cut ring witness flag hoist hand commission");
const ATTENDING = words("attend watch grace host co-host open address chair co-chair");
const CEREMONIES = new Set(
  words(
    "ceremony signing opening inauguration launch reception concert exhibition unveiling groundbreaking dinner banquet luncheon lunch celebration function parade handover conference briefing evening gala",
  ),
);
/** What is opened with a ribbon. */
const WORKS = new Set(
  words(
    "bridge road highway motorway railway line interconnector pipeline plant factory refinery terminal port airport dam tunnel station substation crossing checkpoint gate post embassy consulate mission chancery centre center hospital clinic school university institute library museum monument memorial park garden exhibition fair pavilion facility",
  ),
);
const SIGNATURES: ReadonlySet<string> = new Set(["name", "signature", "pen", "hand", "seal", "initial"]);
/** Papers that go round for signature. */
const SENT_ROUND = /^(?:letter|petition|op-ed|article|appeal|statement|commentary|editorial|tweet|call)$/;

const WHILE = /^(?:days?|mornings?|afternoons?|evenings?|hours?|minutes|nights?|weekend|\w+day)$/i;

const BUILT = new Set(
  words(
    "bridge road border crossing checkpoint checkpost corridor railway line port airport embassy consulate plant factory hospital school centre center pipeline station gate terminal dam tunnel highway route monument park market exhibition campus",
  ),
);
/** "agreed in Vienna on Monday": in a city or a house that the clause itself names. */
const isAtAPlace = (clause: Clause, context: Context): boolean => {
  const { tokens } = clause.sentence;
  return around(context, clause).mentions.some(
    (one) =>
      one.kind === "place" &&
      (one.sort === "city" || one.sort === "building") &&
      /^(?:in|at)$/i.test(tokens[one.first - 1]?.text ?? "") &&
      Math.abs(one.first - clause.head.index) < 6 &&
      // "agreed to press in Brussels for more": where that is to be done.
      !tokens.slice(clause.head.index, one.first).some((token) => /^to$/i.test(token.text)) &&
      clause.extent.some((token) => token.index === one.first),
  );
};

const persons = (as: string): Slot => ({
  ...person(as),
  wants: "persons of two states",
  accepts: (phrase, _clause, context) => (ofTwoStates(phrase.actors, context) ? { phrase, actors: phrase.actors, mention: null } : null),
});
const presence = (as: string): Slot => ({
  ...persons(as),
  wants: "the presence of persons of two states",
  accepts: (phrase, _clause, context) =>
    phrase.head.lemma === "presence" && ofTwoStates(phrase.actors, context) ? { phrase, actors: phrase.actors, mention: null } : null,
});
/** What is exchanged with words alone, or from afar. */
const REMOTE =
  /^(?:view|opinion|idea|greeting|message|congratulation|information|experience|assessment|pleasantry|fire|prisoner|barb|ambassador|thought|word|perspective|letter|condolence|wish|insult|data)$/;
const ofTwo = (bound: Bindings): boolean => new Set(parties(bound, "first", "second").flatMap((one) => one.states)).size > 1;
/** A forum has its own rules, and a letter of several ministers goes from desk to desk. */
const isSideBySide = (clause: Clause, context: Context): boolean => {
  const forum = around(context, clause).mentions.find(
    (one): one is MechanismMention =>
      one.kind === "mechanism" && clause.extent.some((token) => token.index === one.last) && !isAside(one, clause.sentence, context),
  );
  if (forum) return false;
  const paper = clause.voice === "passive" ? clause.subject : clause.object;
  if (!paper) return clause.lemma !== "open" && clause.lemma !== "launch";
  const ofIntent = /\b(?:of intent|of understanding)\b/i.test(context.document.text.slice(paper.start, paper.end));
  if (clause.lemma === "exchange" && REMOTE.test(paper.head.lemma.toLowerCase()) && !ofIntent) return false;
  return !SENT_ROUND.test(paper.head.lemma.toLowerCase()) || ofIntent;
};
const isDone = ({ head, mood }: Clause): boolean => mood.modality === "told" && head.xpos !== "VB";
const provided = {
  lacks: "something done side by side",
  holds: (clause: Clause, _bound: unknown, context: Context) => isSideBySide(clause, context),
};

export default rule({
  says: "<person> and <person> of two states signed <accord>, opened <thing>, attended <ceremony>",
  patterns: [
    { verb: JOINTLY, voice: "active", subject: persons("both"), provided },
    { verb: ATTENDING, voice: "active", subject: persons("both"), object: noun(CEREMONIES), provided },
    {
      verb: ["open"],
      voice: "active",
      subject: persons("both"),
      object: noun(WORKS),
      provided: { lacks: "something opened, not agreed on", holds: (clause, _bound, context) => isDone(clause) && isSideBySide(clause, context) },
    },
    {
      verb: ["sign", "initial", "ink", "exchange", "open", "inaugurate", "unveil", "launch", "cut", "lay", "break", "plant", "commission"],
      voice: "active",
      subject: person("first"),
      preps: { "with|together with|alongside": person("second") },
      provided: {
        lacks: "something done side by side",
        holds: (clause, bound, context) =>
          isSideBySide(clause, context) &&
          (!TALKS.has(clause.object?.head.lemma ?? "") || /^(?:sign|initial|ink|exchange)$/.test(clause.lemma)) &&
          ofTwo(bound),
      },
    },
    { verb: ["put", "set", "affix", "append", "lend"], voice: "active", subject: persons("both"), object: noun(SIGNATURES) },
    {
      verb: ["put", "set", "affix", "append", "lend"],
      voice: "active",
      subject: person("first"),
      object: noun(SIGNATURES),
      preps: { "with|together with|alongside": person("second") },
    },
    { verb: JOINTLY, voice: "passive", agent: persons("both"), provided },
    { verb: JOINTLY, voice: "passive", preps: { "between|by": persons("both") }, provided },
    { verb: JOINTLY, preps: { in: presence("both") } },
    {
      verb: ["spend"],
      voice: "active",
      subject: persons("both"),
      provided: {
        lacks: "how long",
        holds: ({ sentence, head }) => sentence.tokens.slice(head.index + 1, head.index + 5).some((token) => WHILE.test(token.text)),
      },
    },
    {
      verb: ["embrace", "hug", "kiss"],
      voice: "active",
      subject: persons("both"),
      provided: {
        lacks: "each other",
        holds: (clause) =>
          clause.object === null || /^(?:each|one)$/i.test(clause.object.head.text) || clause.object.actors.some((one) => one.kind === "group"),
      },
    },
    {
      verb: ["bring", "gather", "seat", "sit"],
      voice: "active",
      object: persons("both"),
      subject: person("first"),
      provided: { lacks: "together", holds: (clause) => clause.extent.some((token) => /^together$/i.test(token.text)) },
    },
    {
      verb: ["agree", "decide", "fail", "settle", "clash", "argue", "pledge", "promise", "announce", "declare"],
      voice: "active",
      subject: persons("both"),
      provided: { lacks: "where they did it", holds: (clause, _bound, context) => isAtAPlace(clause, context) },
    },
    { verb: ["open", "launch"], voice: "active", subject: persons("both"), object: noun(BUILT) },
    {
      verb: ["look"],
      voice: "active",
      subject: persons("both"),
      provided: { lacks: '"on"', holds: (clause) => /^on$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "") },
    },
  ],
  yields: (bound, clause, context) =>
    engagement({ kind: "meeting", format: "in-person", parties: parties(bound, "both", "first", "second") }, clause, context),
});
