import { ASIAN } from "./asia.ts";
import type { Custom } from "./custom.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import { EUROPEAN } from "./europe.ts";

const CUSTOMS: readonly Custom[] = [...ASIAN, ...EUROPEAN, ...ELSEWHERE];

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıİ]/g, "i")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[ðÐ]/g, "d")
    .replace(/’/g, "'")
    .toLowerCase();

/** Shorter last words end like many others. */
const LONG = 5;
const fits = (custom: Custom, name: string, plain: string): boolean => {
  const words = plain.split(/\s+/);
  const last = words.at(-1)!;
  return (
    (custom.whole?.test(plain) ?? false) ||
    (custom.letters?.test(name) ?? false) ||
    (words.length > 1 && (custom.given?.has(words[0]!) ?? false)) ||
    (custom.family?.has(last) ?? false) ||
    words.some((word) => custom.any?.has(word) ?? false) ||
    (last.length >= LONG && (custom.endings?.test(last) ?? false))
  );
};

/** The states where people are named like this, by the customs of their languages; empty when no known custom fits. A hint, no proof. */
export const namedLike = (name: string): ReadonlySet<string> => {
  const plain = fold(name);
  return new Set(CUSTOMS.flatMap((custom) => (fits(custom, name, plain) ? custom.states : [])));
};
