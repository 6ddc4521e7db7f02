import type { Occasion } from "../../record/view.ts";
import { saySpan } from "./words.ts";

const LANES = ["visit", "meeting", "call", "consultations", "conference", "exercise"] as const;
const LANE = 26;
const LEFT = 104;
const WIDTH = 900;

const startOf = (date: string): number => Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
const endOf = (date: string): number => {
  if (date.length === 4) return Date.parse(`${Number(date) + 1}-01-01`);
  if (date.length === 7)
    return Date.parse(
      Number(date.slice(5)) === 12
        ? `${Number(date.slice(0, 4)) + 1}-01-01`
        : `${date.slice(0, 5)}${String(Number(date.slice(5)) + 1).padStart(2, "0")}-01`,
    );
  return Date.parse(date) + 86_400_000;
};

/** Occasions over time, a lane for each kind; a date known only to the month or year is a bar as long as that. */
export const Timeline = ({ occasions, title }: { readonly occasions: readonly Occasion[]; readonly title: (one: Occasion) => string }) => {
  const dated = occasions.filter(({ record }) => record.start !== null);
  if (dated.length === 0) return null;
  const from = Math.min(...dated.map(({ record }) => startOf(record.start!)));
  const to = Math.max(...dated.map(({ record }) => endOf(record.end ?? record.start!)), from + 120 * 86_400_000);
  const pad = (to - from) * 0.03;
  const x = (time: number): number => LEFT + ((time - from + pad) / (to - from + 2 * pad)) * (WIDTH - LEFT - 12);
  const lanes = LANES.filter((lane) => dated.some(({ record }) => record.kind === lane));
  const height = lanes.length * LANE + 28;
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first) / 10));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => (year - first) % step === 0);
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${dated.length} dated occasions from ${first} to ${last}`}>
        {years.map((year) => {
          const at = x(Date.parse(`${year}-01-01`));
          return at < LEFT ? null : (
            <g key={year}>
              <line x1={at} x2={at} y1={0} y2={height - 22} class="tick" />
              <text x={at + 3} y={height - 6}>
                {year}
              </text>
            </g>
          );
        })}
        {lanes.map((lane, row) => (
          <text key={lane} x={0} y={row * LANE + 18}>
            {lane}
          </text>
        ))}
        {dated.map((one) => {
          const row = lanes.indexOf(one.record.kind);
          const a = x(startOf(one.record.start!));
          const b = x(endOf(one.record.end ?? one.record.start!));
          return (
            <a key={one.id} href={`#${one.id}`} aria-label={`${title(one)}, ${saySpan(one.record.start, one.record.end)}`}>
              <rect class={`bar s-${one.record.status}`} x={Math.min(a, b - 8)} y={row * LANE + 6} width={Math.max(8, b - a)} height={16} rx={4}>
                <title>{`${title(one)} · ${saySpan(one.record.start, one.record.end)}`}</title>
              </rect>
            </a>
          );
        })}
      </svg>
    </figure>
  );
};
