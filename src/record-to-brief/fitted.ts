import type { DraftItem, DraftSection } from "./brief.ts";

/** What a page of A4 holds in the type in which briefs are printed, and what stands on it beside letters: measured on printed pages (`src/apps/documents/`). */
const LINES = 62;
const COLUMNS = 112;
/** Title and stamp; a heading with the space above it; a source. */
const HEAD = 5;
const HEADING = 1.8;
const SOURCE = 0.5;

const linesOf = ({ lead = "", drafts }: DraftItem): number =>
  Math.ceil((lead.length + drafts.reduce((sum, { text }) => sum + text.length + 5, 0)) / COLUMNS) +
  0.15 +
  SOURCE * new Set(drafts.flatMap(({ from }) => from.map(({ entry }) => entry.id))).size;

/** What weighs most and fits so many pages, in the order of the sections. Nothing is cut short: a thing is told whole or not at all. */
export const fitted = (sections: readonly DraftSection[], pages: number): readonly DraftSection[] => {
  const ranked = sections
    .flatMap(({ items }, section) => items.map((item, at) => ({ section, at, item })))
    .sort((a, b) => b.item.weight - a.item.weight || a.section - b.section || a.at - b.at);
  let left = LINES * pages - HEAD - HEADING;
  const kept = new Set<DraftItem>();
  const headed = new Set<number>();
  const counts = new Map<number, number>();
  for (const { section, item } of ranked) {
    const cost = linesOf(item) + (headed.has(section) ? 0 : HEADING);
    const count = counts.get(section) ?? 0;
    if (cost > left || count >= sections[section]!.most) continue;
    left -= cost;
    headed.add(section);
    counts.set(section, count + 1);
    kept.add(item);
  }
  return sections.map((section) => ({ ...section, items: section.items.filter((one) => kept.has(one)) }));
};
