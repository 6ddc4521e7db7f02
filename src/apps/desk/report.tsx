import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Document } from "../../types/index.ts";
import { segmentsOf } from "./highlight.ts";
import { type Card, HEADINGS, LISTS, sayDate } from "./words.ts";

interface Props {
  readonly document: Document;
  readonly cards: readonly Card[];
  readonly onKeep: (() => void) | null;
  readonly kept: string | null;
}

/** The text on the left, the records on the right, linked both ways. */
export const ReportView = ({ document: report, cards, onKeep, kept }: Props) => {
  const fromHash = Number(/^#r(\d+)$/.exec(location.hash)?.[1] ?? Number.NaN);
  const [chosen, choose] = useState<number | null>(Number.isInteger(fromHash) && fromHash < cards.length ? fromHash : null);
  // Keys come faster than renders: the handler reads where it stands from here.
  const standing = useRef(chosen);
  const [hovered, hover] = useState<readonly number[]>([]);
  const segments = useMemo(() => segmentsOf(report.text.length, cards), [report, cards]);
  const text = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);

  const select = (index: number | null, show: "card" | "text" | "both") => {
    standing.current = index;
    choose(index);
    history.replaceState(null, "", index === null ? location.pathname : `#r${index}`);
    if (index === null) return;
    if (show !== "text") list.current?.querySelector<HTMLElement>(`[data-card="${index}"]`)?.focus({ preventScroll: true });
    if (show !== "text") list.current?.querySelector(`[data-card="${index}"]`)?.scrollIntoView({ block: "nearest" });
    if (show !== "card") text.current?.querySelector(`[data-cards~="${index}"]`)?.scrollIntoView({ block: "center" });
  };

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (document.querySelector("dialog[open]")) return;
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "j") select(Math.min(cards.length - 1, (standing.current ?? -1) + 1), "both");
      else if (event.key === "k") select(Math.max(0, (standing.current ?? 1) - 1), "both");
      else if (event.key === "o" && standing.current !== null) select(standing.current, "text");
      else if (event.key === "Escape") select(null, "both");
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  });

  const lit = new Set(hovered.length > 0 ? hovered : chosen === null ? [] : [chosen]);
  const kindOf = (indexes: readonly number[]): string => cards[indexes.find((index) => lit.has(index)) ?? indexes[0]!]!.list;
  return (
    <main class="report">
      <header>
        <h1>{report.title ?? "Report"}</h1>
        <p class="quiet">
          {[report.publisher, report.published ? sayDate(report.published) : "no publication date"].filter((part) => part).join(" · ")}
          {onKeep ? (
            <button type="button" class="keep" onClick={onKeep}>
              Keep in the record
            </button>
          ) : null}
          {kept ? <span role="status"> {kept}</span> : null}
        </p>
      </header>
      <article class="text" ref={text} aria-label="Text of the report">
        {segments.map(({ start, end, cards: covering }) => {
          const words = report.text.slice(start, end);
          if (covering.length === 0) return <span key={start}>{words}</span>;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the cards and the keys j, k and o do the same without a mouse
            <mark
              key={start}
              data-cards={covering.join(" ")}
              class={`k-${kindOf(covering)}${covering.some((index) => lit.has(index)) ? " lit" : ""}`}
              onMouseEnter={() => hover(covering)}
              onMouseLeave={() => hover([])}
              onClick={() => select(covering[0]!, "card")}
            >
              {words}
            </mark>
          );
        })}
      </article>
      <aside class="records" ref={list} aria-label="What the report says">
        {cards.length === 0 ? <p class="quiet">Nothing about relations between states was found in this text.</p> : null}
        {LISTS.map((name) => {
          const own = cards.map((card, index) => ({ card, index })).filter(({ card }) => card.list === name);
          if (own.length === 0) return null;
          return (
            <section key={name}>
              <h2 class={`k-${name}`}>
                {HEADINGS[name]} <span class="count">{own.length}</span>
              </h2>
              <ul>
                {own.map(({ card, index }) => (
                  <li key={index}>
                    <button
                      type="button"
                      class={`card k-${name}${lit.has(index) ? " lit" : ""}`}
                      data-card={index}
                      aria-pressed={chosen === index}
                      title={card.rules.join(", ")}
                      onMouseEnter={() => hover([index])}
                      onMouseLeave={() => hover([])}
                      onClick={() => select(index, "text")}
                    >
                      <strong>{card.title}</strong>
                      {card.lines.map((line) => (
                        <span key={line}>{line}</span>
                      ))}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </aside>
    </main>
  );
};
