import type { Card } from "./words.ts";

/** A stretch of text with the cards whose evidence covers it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly cards: readonly number[];
}

/** Parts a text at every edge of evidence, so that overlapping evidence shows rightly: each stretch knows all cards that cover it. */
export const segmentsOf = (length: number, cards: readonly Card[]): readonly Segment[] => {
  const edges = new Set([0, length]);
  for (const card of cards) for (const { start, end } of card.evidence) edges.add(Math.min(start, length)).add(Math.min(end, length));
  const sorted = [...edges].sort((a, b) => a - b);
  const opening = new Map<number, number[]>();
  const closing = new Map<number, number[]>();
  cards.forEach((card, index) => {
    for (const { start, end } of card.evidence) {
      opening.set(start, [...(opening.get(start) ?? []), index]);
      closing.set(end, [...(closing.get(end) ?? []), index]);
    }
  });
  const open = new Map<number, number>();
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const at = sorted[i]!;
    for (const index of closing.get(at) ?? []) open.set(index, (open.get(index) ?? 1) - 1);
    for (const index of opening.get(at) ?? []) open.set(index, (open.get(index) ?? 0) + 1);
    segments.push({
      start: at,
      end: sorted[i + 1]!,
      cards: [...open]
        .filter(([, n]) => n > 0)
        .map(([index]) => index)
        .sort((a, b) => a - b),
    });
  }
  return segments;
};
