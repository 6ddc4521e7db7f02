import { SAYING } from "../../../language/speech.ts";
import type { Span, Token } from "../../../types/index.ts";
import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";

const UNSAID = new Set(["denied", "possible", "planned", "wished"]);
/** Is something told as said? "did not say", "may say", "will say", "has yet to say" tell nothing. */
export const isTold = (clause: Clause): boolean =>
  clause.sort === "verb" && !UNSAID.has(clause.mood.modality) && !isReduced(clause) && !isMissing(clause);
/** "commitments expressed at the summit", "concerns raised by …". */
const isReduced = ({ tree, head }: Clause): boolean =>
  head.xpos === "VBN" &&
  relation(head) === "acl" &&
  head.deprel !== "acl:relcl" &&
  (tree.sentence.tokens[head.index + 1]?.upos === "ADP" || childrenOf(tree, head, "obj", "ccomp").length === 0);
/** "has yet to say"; "go" says something only with its "on". */
const isMissing = ({ tree, head, lemma }: Clause): boolean => {
  const at = (step: number): string => tree.sentence.tokens[head.index + step]?.text ?? "";
  return (at(-1) === "to" && at(-2) === "yet") || (lemma === "go" && at(1) !== "on");
};

/** Speech inside another's speech is what is said, unless only a paper or a ministry reports it. */
const PAPER = /^(?:statement|communiqu[eé]|release|readout|note|handout|ministry|department|embassy|office|it|report|reports|media)$/i;
export const isReported = (clause: Clause): boolean => {
  const { governor } = clause;
  return (
    relation(clause.head) === "ccomp" &&
    governor !== null &&
    SAYING.has(governor.lemma) &&
    governor.subject !== null &&
    !PAPER.test(governor.subject.head.text) &&
    governor.head.index < clause.head.index
  );
};

const LISTENING = /^(?:tell|inform|assure|remind|warn|advise|brief|reassure|ask|urge|call)$/;
/** The clause behind the verb: what the tree hangs on it, what a "that" or a colon opens. */
export const clauseBehind = (clause: Clause): Span | null => {
  const { tree, head, sentence } = clause;
  const { tokens } = sentence;
  const complement = childrenOf(tree, head).find(
    (child) => ["ccomp", "xcomp", "csubj"].includes(relation(child)) && child.index > head.index && !isListener(tree, child, head),
  );
  // "…, the ministry said, calling it …": what goes along with the saying is not what was said.
  const beside = complement?.xpos === "VBG" && tokens[subtree(tree, complement)[0]!.index - 1]?.text === ",";
  if (complement && !beside && !/^(?:make|let)$/.test(head.lemma)) {
    const first = subtree(tree, complement)[0]!;
    if (first.index > head.index) return { start: afterThat(tokens, head, first), end: sentence.end };
  }
  const opened = openedBehind(tokens, head);
  if (opened) return { start: opened.start, end: sentence.end };
  const loose = childrenOf(tree, head, "parataxis").find((child) => child.index > head.index);
  if (!loose) return null;
  const first = subtree(tree, loose)[0]!;
  return first.index > head.index && isParted(tokens, first) ? { start: first.start, end: sentence.end } : null;
};
/** "…, he assured his counterpart Klimkin": a name hung on a verb of telling is who listens. */
const isListener = (tree: Clause["tree"], child: Token, verb: Token): boolean =>
  LISTENING.test(verb.lemma) && child.upos === "PROPN" && childrenOf(tree, child, "cop", "nsubj").length === 0;
/** A loose clause counts where a colon, a comma or a quotation mark parts it from the verb. */
const isParted = (tokens: readonly Token[], first: Token): boolean =>
  /^[,:"“”'‘]$/.test(tokens[first.index - 1]?.text ?? "") || /^["“]$/.test(first.text);

const MADE_KNOWN = /^(?:known|clear|plain|public|understood)$/;
/** "said the same day that": what stands between tells when. */
const TIME =
  /^(?:same|day|week|month|year|evening|morning|night|afternoon|earlier|later|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i;
/** How far behind the verb its "that" may stand: "told a group of reporters in Lima on Friday that". */
const REACH = 14;
const openedBehind = (tokens: readonly Token[], head: Token): Token | null => {
  for (let at = head.index + 1; at < Math.min(tokens.length - 3, head.index + REACH); at++) {
    const token = tokens[at]!;
    if (token.text === ":") return tokens[at + 1] ?? null;
    // "said at a briefing that Laos …": no relative clause has a subject of its own behind where something was said.
    const scene =
      /^(?:at|in|on|during|after|before|through|via|to)$/i.test(tokens[head.index + 1]!.text) && /^(?:PROPN|DET)$/.test(tokens[at + 1]!.upos);
    const opens = scene || token.xpos === "IN" || token.deprel === "mark" || tokens.slice(head.index + 1, at).some((word) => TIME.test(word.text));
    if (
      /^that$/i.test(token.text) &&
      /[\p{L}\p{N}"“]/u.test(tokens[at + 1]!.text) &&
      !TIME.test(tokens[at + 1]!.text) &&
      (opens || token.upos === "SCONJ" || LISTENING.test(head.lemma))
    )
      return tokens[at + 1]!;
    if ((token.upos === "VERB" && !MADE_KNOWN.test(token.text) && token.text !== "be") || /^(?:who|which|;)$/i.test(token.text)) return null;
  }
  return null;
};
const afterThat = (tokens: readonly Token[], verb: Token, first: Token): number => {
  // "said in Abuja yesterday that …": a day that the tree takes for the first word of what was said.
  if (TIME.test(first.text) && /^that$/i.test(tokens[first.index + 1]?.text ?? "") && tokens[first.index + 2]) return tokens[first.index + 2]!.start;
  const that = tokens.slice(verb.index + 1, first.index + 1).findLast((token) => token.text.toLowerCase() === "that");
  return that && that.index >= first.index - 1 ? (tokens[that.index + 1]?.start ?? first.start) : first.start;
};

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:today|yesterday|tonight|here|earlier|this|last|that|late|early)$/i;
const LISTENERS = /^(?:reporters|journalists|newsmen|media|lawmakers|parliament|the|a|an|his|her|its|their|him|them|local|state|foreign|[A-Z].*)$/;
/** What may follow an attribution that closes its clause: "… on Monday", "… after the talks", "… in a statement", "… told a press conference". */
const isAdjunct = (token: Token | undefined, verb: Token): boolean => token === undefined || (!/^that$/i.test(token.text) && mayClose(token, verb));
const mayClose = (token: Token, verb: Token): boolean =>
  /^[.;!?”"'’)…—–-]+$/.test(token.text) ||
  token.upos === "ADP" ||
  (token.upos === "SCONJ" && !/^(?:whether|if)$/i.test(token.text)) ||
  (token.upos === "ADV" && token.xpos !== "WRB") ||
  DAY.test(token.text) ||
  (LISTENING.test(verb.lemma) && LISTENERS.test(token.text));
/** How much may follow a comma behind an attribution at the end before the whole sentence is what was said. */
const TAIL = 5;

/** Attribution behind or within what is said: "…, X said on Friday", "…, said X, …". `from`..`to` are the tokens of subject and verb. */
export const roundAttribution = (tokens: readonly Token[], from: number, to: number, verb: Token, sentence: Span): Span | null => {
  const mark = tokens[from - 1]?.text ?? "";
  // "As the minister noted on Monday, …".
  if (/^as$/i.test(mark) && from <= 2) {
    const comma = tokens.findIndex((token, index) => index > to && token.text === ",");
    return comma > 0 && tokens[comma + 1] ? { start: tokens[comma + 1]!.start, end: sentence.end } : null;
  }
  if (!/^[,"”’'»—–]$/.test(mark)) return null;
  const before = tokens.slice(0, from);
  const said = before.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (said.length < 2) return null;
  const next = tokens[to + 1];
  const closes = next === undefined || /^[.!?;]$/.test(next.text);
  const complete = before.some((token) => FINITE.test(token.xpos)) || (/["”]/.test(mark) && said.length > 2) || (closes && said.length > 3);
  const start = { start: sentence.start, end: tokens[from]!.start };
  if (next && /^,$/.test(next.text)) {
    const tail = tokens.slice(to + 2);
    const goesOn =
      tail.length > TAIL && !/^(?:who|which|whose|according|in|on|at|after|during|speaking|addressing|calling|adding)$/i.test(tail[0]!.text);
    return complete && !goesOn ? start : { start: sentence.start, end: sentence.end };
  }
  if (complete) return isAdjunct(next, verb) ? start : null;
  // "The bridge, the ministry said in a statement, is to open": behind the adjunct the sentence goes on.
  const resumes = tokens.slice(to + 1, to + 1 + REACH).some((token) => token.text === ",");
  return isAdjunct(next, verb) && resumes ? { start: sentence.start, end: sentence.end } : null;
};

/** "made it known that", "let it be known that", "made clear that". */
export const isSaying = ({ lemma, head, sentence }: Clause): boolean =>
  SAYING.has(lemma) ||
  (/^(?:make|let)$/.test(lemma) && sentence.tokens.slice(head.index + 1, head.index + 5).some((token) => MADE_KNOWN.test(token.text)));

const JOURNEY = /\b(?:visit|come to|comes? soon|travel to|pay (?:an?|his|her) (?:\w+ )*visit)\b/i;
/** "asked him to come to Lima", "proposed that officers travel to Oslo": an invitation, told as an engagement. */
export const asksToVisit = (lemma: string, words: string): boolean =>
  /^(?:ask|invite|request|urge|propose|suggest|want|hope|call|offer)$/.test(lemma) && JOURNEY.test(words.slice(0, 80));
