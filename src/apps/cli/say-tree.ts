import type { Sentence, Token } from "../../types/index.ts";
import { dim, plain } from "./print.ts";

/** A sentence's dependency tree, heads above what hangs on them, each in the sentence's order. */
export const sayTree = (sentence: Sentence): string => {
  const below = new Map<number, Token[]>();
  for (const token of sentence.tokens) below.set(token.head, [...(below.get(token.head) ?? []), token]);
  const lines: string[] = [];
  // A stack, not recursion: a tree can be as deep as its sentence is long.
  const open = (below.get(-1) ?? []).map((token) => ({ token, before: "  ", branch: "" })).reverse();
  const seen = new Set<number>();
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, before, branch } = next;
    if (seen.has(token.index)) continue;
    seen.add(token.index);
    lines.push(`${dim(before + branch)}${plain(token.text)} ${dim(`${token.deprel} · ${token.upos} ${token.xpos}`)}`);
    const deeper = before + (branch === "" ? "" : branch.startsWith("└") ? "   " : "│  ");
    const children = below.get(token.index) ?? [];
    children
      .map((child, index) => ({ token: child, before: deeper, branch: index === children.length - 1 ? "└─ " : "├─ " }))
      .reverse()
      .forEach((child) => {
        open.push(child);
      });
  }
  return lines.join("\n");
};
