/** Words in a row that must be the same, and how many smallest hashes of such rows a text is known by. */
const ROW = 4;
const KEPT = 24;
/** From this share of common hashes on, one text is a copy of the other: an agency's report in several papers. */
const ALIKE = 0.5;

/** A text's signature (a bottom-k sketch of its word rows), by which near copies are known; "" for a text too short to tell. */
export const signatureOf = (text: string): string => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < KEPT) return "";
  const hashes = new Set<number>();
  for (let at = 0; at + ROW <= words.length; at++) hashes.add(hashOf(words.slice(at, at + ROW).join(" ")));
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, KEPT)
    .map((hash) => hash.toString(36))
    .join(" ");
};

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/** Are two texts near copies, by their signatures? The smallest hashes of both together are a fair sample of what both say. */
export const areCopies = (one: string, other: string): boolean => {
  if (one === "" || other === "") return false;
  const [a, b] = [one, other].map((signature) => signature.split(" ").map((hash) => Number.parseInt(hash, 36))) as [number[], number[]];
  const sample = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.min(KEPT, a.length, b.length));
  const both = sample.filter((hash) => a.includes(hash) && b.includes(hash)).length;
  return both >= ALIKE * sample.length;
};
