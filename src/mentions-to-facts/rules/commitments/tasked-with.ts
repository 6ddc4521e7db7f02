import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule, type Yield } from "../../rule.ts";
import { commitments, type Undertaker, undertakersOf } from "./undertaking.ts";

/** Those whom heads of state, ministers and bodies set to work. */
const SERVANT =
  /^(?:team|minister|official|ministry|secretary|secretariat|chairperson|commission|committee|sub-committee|subcommittee|group|agency|authority|department|delegation|ambassador|government|expert|negotiator|adviser|advisor|staff|representative|council|cabinet|body|institution|chair|envoy|mission|bureau|minister|counterpart)s?$/i;

/** "<leaders> tasked <their officials> to <do>", "Directs the Secretariat to …": what they set others to do is theirs. */
export default rule({
  says: "<leaders> tasked <officials> to <do>; <leaders> instructed <officials> to <do>",
  patterns: [{ verb: ["task", "instruct", "direct", "mandate", "entrust", "charge", "commission"] }],
  yields: (_bound, clause, context) => {
    if (["denied", "possible", "planned", "wished"].includes(clause.mood.modality) || clause.voice === "passive") return [];
    const by = clause.subject ? undertakersOf(clause, context) : resolvingBody(clause, context);
    if (!by) return [];
    const { tree, head, object } = clause;
    if (!object) return directedThat(clause, by, context);
    if (!SERVANT.test(object.head.text)) return [];
    const tasks = [head, object.head].flatMap((above) => childrenOf(tree, above, "xcomp", "acl", "advcl", "ccomp"));
    const task = tasks.find(
      (token) => token.index > object.head.index && childrenOf(tree, token, "mark").some((mark) => /^(?:to|with)$/.test(mark.text)),
    );
    if (!task) return [];
    const tokens = subtree(tree, task, (token) => relation(token) === "parataxis").filter(
      (token) => token.index > object.head.index && !(token.text === "with" && token.head === task.index),
    );
    return commitments(by, tokens, clause.sentence, context);
  },
});

/** "directed that the committee meet this year". */
const directedThat = ({ tree, head, sentence }: Clause, by: Undertaker, context: Context): readonly Yield[] => {
  const told = childrenOf(tree, head, "ccomp").find((token) => token.index > head.index && childrenOf(tree, token, "nsubj", "nsubj:pass").length > 0);
  if (!told || !/^(?:direct|instruct|mandate)$/.test(head.lemma)) return [];
  const tokens = subtree(tree, told, (token) => relation(token) === "parataxis").filter((token) => token.index > head.index && token.text !== "that");
  return commitments(by, tokens, sentence, context);
};

/** A resolution's "Directs …" has its body named once, at the top. */
const resolvingBody = (clause: Clause, context: Context): Undertaker | null => {
  const before = clause.sentence.tokens.slice(0, clause.head.index).filter((token) => /\p{L}/u.test(token.text));
  if (before.length > 1 || clause.head.xpos !== "VBZ") return null;
  const body = context.mentions.mentions.find((mention) => mention.kind === "body" && mention.sentence < around(context, clause).sentence.index);
  return body?.kind === "body" && body.bodies[0] ? { states: [], bodies: [body.bodies[0]] } : null;
};
