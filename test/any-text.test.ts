import fc from "fast-check";
import { expect, test } from "vitest";
import { readerFromDisk } from "../src/apps/reader.ts";
import { documentFromText } from "../src/source-to-document/index.ts";
import type { Reading } from "../src/types/index.ts";

const read = readerFromDisk();
// Words that rules wait for, in no order that makes sense, between characters that no report has.
const WORDS =
  'Ghana|Peruvian|Foreign Minister|Ama Boateng|his|counterpart|met|held talks with|was received by|on Monday|in Lima|on 3 May 2021|last week|the 5th|Joint Commission|signed|an agreement|MoU on|fisheries|said|"|“|”|that|,|.|;|(|)|and|USD 14.45 billion|14|percent|exports|to|from|will|not|both sides|they|agreed|by 2030|65 years of|diplomatic relations|Strategic Partnership|the ministers|visit|invited|summoned|the ambassador|\n|\n\n|\r\n|\u00a0|\u200b|😀|\ud800|ß|’s|--|LIMA, May 3 (Wire) --|ASEAN|summit|Exercise|telephone';
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS.split("|")), { maxLength: 80 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const published = fc.constantFrom(null, "2021-05-04", "2024-02-29");

test("any text whatever gives a reading whose evidence is the text's, dates are dates, and occasions have parties", () => {
  fc.assert(
    fc.property(text, published, (raw, day) => {
      const document = documentFromText(raw, { published: day });
      const reading = read(document);
      for (const record of recordsOf(reading)) {
        expect(record.evidence.length).toBeGreaterThan(0);
        for (const one of record.evidence) expect(document.text.slice(one.start, one.end)).toBe(one.text);
        for (const field of ["start", "end", "date", "due", "since"]) {
          const value = (record as unknown as Record<string, unknown>)[field];
          if (typeof value === "string") expect(value).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
        }
      }
      for (const { states, bodies } of reading.engagements) expect(states.length + bodies.length).toBeGreaterThan(0);
      expect(JSON.stringify(read(document))).toBe(JSON.stringify(reading));
    }),
    { numRuns: 150, seed: 8420 },
  );
});

const recordsOf = ({ id: _, ...lists }: Reading) => Object.values(lists).flat();
