import type { Token } from "../../../types/index.ts";
import { childrenOf, isActor, relation, subtree, type Tree } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";

/** What an anniversary or a founding is of. */
export interface Thing {
  readonly what: string;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

/** What states found, alone or together, and count the years of. */
export const FOUNDABLE =
  /^(?:embass(?:y|ies)|missions?|consulates?|consulate-general|commissions?|commissioners?|committees?|councils?|dialogues?|consultations?|meetings?|forums?|summits?|conferences?|congresses|organi[sz]ations?|centres?|centers?|institutes?|associations?|funds?|exercises?|mechanisms?|groups?|groupings?|leagues?|alliances?|unions?|communit(?:y|ies)|blocs?|partnerships?|secretariats?|initiatives?|chambers?|schools?|universit(?:y|ies)|hospitals?|banks?|offices?|bureaus?|agenc(?:y|ies)|academ(?:y|ies)|posts?|zones?|parks?|networks?|platforms?|lines?|foundations?|societ(?:y|ies)|friendship)$/i;
/** "the signing of the treaty": it is the treaty that counts. */
const OUTSET =
  /^(?:establishment|founding|foundation|creation|launch(?:ing)?|opening|signing|signature|conclusion|adoption|formation|inception|beginning|start|birth|inauguration|entry|elevation|forging|setting|normali[sz]ation|resumption)$/i;
export const RELATIONS = /^(?:relations?|ties?|relationship|links?|friendship|cooperation)$/i;
/** What stands behind these tells the parties, not the name. */
const PARTIES = /^(?:between|with|among|by|under)$/i;

/**
 * The thing that a noun heads: a mention that stands there by its name, else the noun with what qualifies it. Parties are those told in its phrase.
 * Null for relations, which have a rule of their own, and for what no state founds.
 */
export const thingAt = (tree: Tree, head: Token, context: Context): Thing | null => {
  if (RELATIONS.test(head.lemma)) return null;
  const inner = OUTSET.test(head.lemma) ? childrenOf(tree, head, "nmod").find((child) => hasCase(tree, child, "of")) : undefined;
  if (inner) return thingAt(tree, inner, context);
  const { mentions } = context.sentences[tree.sentence.index]!;
  const apart = ["acl", "appos", "punct", "conj", "cc", "advmod", "parataxis", "advcl"];
  const all = subtree(tree, head, (child) => apart.includes(relation(child)) && !(relation(child) === "conj" && child.upos === "PROPN"));
  const [first, last] = [all[0]!.index, all.at(-1)!.index];
  const words = subtree(
    tree,
    head,
    (child) =>
      apart.includes(relation(child)) ||
      (child.head === head.index && relation(child) === "case" && child.index < head.index) ||
      childrenOf(tree, child, "case").some((word) => PARTIES.test(word.text)),
  );
  const told = mentions.filter(isActor).filter((actor) => actor.first <= last && actor.last >= first);
  const states = sorted(told.flatMap((actor) => (actor.kind === "body" ? [] : actor.states)));
  const places = mentions.flatMap((one) => (one.kind === "place" && one.first >= first && one.last <= last && one.state ? [one.state] : []));
  const parties = { states: sorted([...states, ...places]), bodies: [] };
  const named = mentions.find(
    (one) => one.first <= head.index && head.index <= one.last && /^(?:mechanism|partnership|instrument|body)$/.test(one.kind),
  );
  if (named?.kind === "mechanism") return { what: named.name, states: sorted([...parties.states, ...named.states]), bodies: named.bodies };
  if (named?.kind === "partnership") return { what: named.label, ...parties };
  if (named?.kind === "instrument") return { what: named.title, ...parties };
  if (named?.kind === "body") return { what: named.bodies[0]!, states: [], bodies: named.bodies };
  const from = words.find((token) => !["DET", "PUNCT"].includes(token.upos) && token.xpos !== "PRP$");
  if (!from || told.some((actor) => actor.kind === "state" && actor.first <= from.index && words.at(-1)!.index <= actor.last)) return null;
  return { what: context.document.text.slice(from.start, words.at(-1)!.end).replace(/['’]s$/, ""), ...parties };
};

/** A committee, a mission or a treaty is of two: the one who is not told with it is the other main state. */
export const ofTwo = ({ what, states, bodies }: Thing, more: readonly string[], context: Context): Thing => {
  const told = sorted([...states, ...more]);
  if (bodies.length > 0 || told.length !== 1)
    return { what, states: told.length > 0 || bodies.length > 0 ? told : sorted(context.mainStates.slice(0, 2)), bodies };
  const other = context.mainStates.find((state) => !told.includes(state));
  return { what, states: other ? sorted([...told, other]) : told, bodies };
};

export const hasCase = (tree: Tree, token: Token, word: string): boolean =>
  childrenOf(tree, token, "case").some((child) => child.text.toLowerCase() === word);
