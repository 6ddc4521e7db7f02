import type { Token } from "../types/index.ts";

/**
 * "held talks with visiting Slovak Prime Minister X": the participle tells who X is; the tree takes it for a doing ("with … visiting X").
 * Only a person with a title is a guest; "for visiting New York" stays.
 */
export const mendVisitingGuest = (tokens: readonly Token[]): readonly Token[] => {
  const changes = new Map<number, Partial<Token>>();
  for (const visiting of tokens) {
    if (visiting.xpos !== "VBG" || visiting.text.toLowerCase() !== "visiting" || visiting.head < 0) continue;
    const prep = tokens[visiting.index - 1];
    if (!prep || prep.head !== visiting.index || !/^(?:with|for|of|to|between)$/i.test(prep.text)) continue;
    const guest = tokens.find((token) => token.head === visiting.index && token.deprel === "obj" && token.index > visiting.index);
    const next = tokens[visiting.index + 1];
    if (!guest || !next || next.upos === "DET") continue;
    const titled = tokens.some((token) => token.head === guest.index && /^(?:nmod:desc|flat|appos)/.test(token.deprel));
    if (!titled && prep.text.toLowerCase() !== "with") continue;
    const above = tokens[visiting.head]!;
    changes.set(guest.index, { head: above.index, deprel: above.upos === "VERB" ? "obl" : "nmod" });
    changes.set(prep.index, { head: guest.index, deprel: "case", upos: "ADP", xpos: "IN" });
    changes.set(visiting.index, { head: guest.index, deprel: "amod", upos: "ADJ", xpos: "JJ" });
    // Where and when it was hang on what was done, not on the guest's coming.
    for (const token of tokens)
      if (token.head === visiting.index && token !== guest && token !== prep) changes.set(token.index, { head: above.index });
  }
  return changes.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...changes.get(token.index) }));
};
