import type { Draft } from "./brief.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Every number and date that a sentence says, as records hold them: "2022-06-27", "2022-06", 14450000000, 5. */
const saidIn = (text: string): readonly (string | number)[] => {
  const found: (string | number)[] = [];
  const taken = text
    .replace(/(\d{1,2}) to (\d{1,2}) ([A-Z][a-z]+) (\d{4})/g, (_, from, to, month, year) => `${from} ${month} ${year} to ${to} ${month} ${year}`)
    .replace(/(\d{1,2} )?([A-Z][a-z]+) to (\d{1,2} )?([A-Z][a-z]+) (\d{4})/g, (all, d1, m1, d2, m2, year) =>
      MONTHS.includes(m1) && MONTHS.includes(m2) ? `${d1 ?? ""}${m1} ${year} to ${d2 ?? ""}${m2} ${year}` : all,
    )
    .replace(/(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})/g, (all, day, month, year) => {
      if (!MONTHS.includes(month)) return all;
      const at = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
      found.push(`${year}-${at}${day ? `-${String(day).padStart(2, "0")}` : ""}`);
      return " ";
    })
    .replace(/([\d.,]+) (million|billion|trillion)/g, (_, number, scale) => {
      found.push(Number((Number(number.replaceAll(",", "")) * SCALES[scale]!).toPrecision(12)));
      return " ";
    });
  for (const [number] of taken.matchAll(/\d[\d,]*(?:\.\d+)?/g)) found.push(Number(number.replaceAll(",", "")));
  return found;
};

/** Every value of the records behind a sentence: whole values, and the numbers within texts. */
const heldBy = ({ from }: Draft): { readonly texts: readonly string[]; readonly numbers: ReadonlySet<number> } => {
  const texts: string[] = [];
  const numbers = new Set<number>();
  const walk = (value: unknown): void => {
    if (typeof value === "number") numbers.add(value);
    else if (typeof value === "string") {
      texts.push(value);
      // Of a date its year may be said alone, its day not.
      if (isDate(value)) numbers.add(Number(value.slice(0, 4)));
      else for (const [number] of value.matchAll(/\d[\d,]*(?:\.\d+)?/g)) numbers.add(Number(number.replaceAll(",", "")));
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) if (key !== "evidence" && key !== "rules") walk(inner);
  };
  for (const { entry } of from) {
    walk(entry.record);
    for (const { record, source } of entry.reports) walk([record, source.published]);
  }
  return { texts, numbers };
};
const isDate = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text);
const without = (sentence: string, words: string): string => {
  const plain = words.replace(/[“”]/g, '"');
  const at = sentence.toLowerCase().indexOf(plain.toLowerCase());
  return plain.length < 4 || at < 0 ? sentence : without(`${sentence.slice(0, at)} ${sentence.slice(at + plain.length)}`, words);
};
const rounded = (a: number, b: number): boolean => Math.abs(a - b) <= 0.0006 * Math.max(Math.abs(a), Math.abs(b));

/** The numbers and dates of a sentence that none of its claims holds. */
export const unfounded = (draft: Draft): readonly (string | number)[] => {
  const { texts, numbers } = heldBy(draft);
  // What a sentence takes over word for word is held by the claim as it stands ("2011-12" may be a period).
  const said = [...texts]
    .sort((a, b) => b.length - a.length)
    .reduce((left, text) => (isDate(text) && text.length !== 7 ? left : without(left, text)), draft.text);
  return saidIn(said).filter((said) =>
    typeof said === "string" ? !texts.some((text) => text.startsWith(said)) : ![...numbers].some((number) => rounded(number, said)),
  );
};
