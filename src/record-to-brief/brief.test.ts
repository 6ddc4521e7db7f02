import { describe, expect, test } from "vitest";
import { engagement, person } from "../record/made-up.test-data.ts";
import type { Merged, Relation, Source } from "../record/view.ts";
import type { Evidence } from "../types/index.ts";
import { escapeMarkdown, safeUrl } from "./escape.ts";
import { briefOf } from "./index.ts";

const source = (id: string, published: string, given: Partial<Source> = {}): Source => ({
  id,
  published,
  title: null,
  publisher: "Test Wire",
  url: null,
  ...given,
});
const merged = <R extends { readonly evidence: readonly Evidence[] }>(record: R, from: Source, given: Partial<Merged<R>> = {}): Merged<R> => {
  const thing = `${from.id}/x/${record.evidence[0]?.start ?? 0}`;
  return { id: thing, record, reports: [{ thing, source: from, record }], differences: [], ...given };
};
const empty: Relation = {
  states: ["GHA", "PER"],
  sources: [],
  occasions: [],
  instruments: [],
  partnerships: [],
  milestones: [],
  indicators: [],
  commitments: [],
  statements: [],
  events: [],
  older: {},
};
const a = source("a", "2021-05-04", { title: "Talks", url: "https://news.example/1" });
const boateng = person("Ama Boateng", "foreign minister", "GHA");
const quispe = person("Luz Quispe", "foreign minister", "PER");
const words = "Foreign Minister Ama Boateng met her Peruvian counterpart";
const talks = engagement({
  start: "2021-05-03",
  end: "2021-05-03",
  place: "Lima",
  participants: [boateng, quispe],
  evidence: [{ start: 0, end: words.length, text: words }],
});

describe("the brief", () => {
  test("says an occasion in a sentence with the number of its source, and quotes the source below", () => {
    const brief = briefOf({ ...empty, sources: [a], occasions: [merged(talks, a)] });
    expect(brief).toContain("# Ghana – Peru\n");
    expect(brief).toContain("- Foreign Minister Ama Boateng of Ghana and Foreign Minister Luz Quispe of Peru met in Lima on 3 May 2021. [1]\n");
    expect(brief).toContain(`- [1] Test Wire, “Talks”, 4 May 2021, <https://news.example/1>: “${words}”\n`);
  });

  test("leaves out sections without anything", () => {
    expect(briefOf({ ...empty, sources: [a], occasions: [merged(talks, a)] }).match(/^## .*/gm)).toEqual([
      "## Visits and meetings in Peru",
      "## What is missing",
      "## Sources",
    ]);
    expect(briefOf(empty)).toContain("holds no report");
  });

  test("parts what is due from what was, and says when a date has passed without a report", () => {
    const planned = engagement({ status: "planned", start: "2021-05-02", end: "2021-05-02" });
    const brief = briefOf({ ...empty, sources: [a], occasions: [merged(talks, a), merged(planned, a)] });
    expect(brief).toMatch(/## Due and proposed\n\n- Ghana and Peru are to hold talks on 2 May 2021\. No report yet says that it took place\. \[2\]/);
    expect(briefOf({ ...empty, sources: [a], occasions: [merged(planned, a)] }, { asOf: "2021-05-01" })).not.toContain("No report yet");
  });

  test("shows every side of a disagreement with its own sources", () => {
    const b = source("b", "2021-05-05");
    const later = { ...talks, start: "2021-05-04", evidence: [{ start: 3, end: 40, text: "The ministers sat down on 4 May in Lima" }] };
    const reports = [
      { thing: "t1", source: a, record: talks },
      { thing: "t2", source: b, record: later },
    ];
    const differences = [
      {
        property: "start",
        values: [
          { value: "2021-05-03", things: ["t1"] },
          { value: "2021-05-04", things: ["t2"] },
        ],
        because: "told closer to the event",
      },
    ];
    const brief = briefOf({ ...empty, sources: [b, a], occasions: [merged(talks, a, { reports, differences })] });
    expect(brief).toMatch(
      /## Where reports disagree\n\n- .* \[1\]\[2\] First day: 3 May 2021\. \[1\] First day: 4 May 2021\. \[2\] The first is preferred: told closer to the event\. \[1\]\[2\]\n/,
    );
  });

  test("tells a mechanism by its last round and the next as stated", () => {
    const round = (n: number, status: "held" | "planned", start: string) =>
      merged(engagement({ kind: "consultations", mechanism: "Joint Commission", round: n, status, start, end: start }), a);
    const brief = briefOf({
      ...empty,
      sources: [a],
      occasions: [round(4, "planned", "2022"), round(3, "held", "2021-02-01"), round(2, "held", "2019-06-11")],
    });
    expect(brief).toMatch(
      /- \*\*Joint Commission\.\*\* 3rd round held on 1 February 2021\. \[\d+\] Next, as stated: in 2022\. \[\d+\] 2 sessions on record\./,
    );
  });

  test("leaves out what is dated before a day", () => {
    const old = { ...talks, start: "2019-01-05", end: "2019-01-05" };
    const brief = briefOf(
      { ...empty, sources: [a], occasions: [merged(talks, a), merged(old, source("old", "2019-01-06"))] },
      { since: "2021-01-01" },
    );
    expect(brief).toContain("3 May 2021");
    expect(brief).not.toContain("2019");
  });

  test("is the same every time", () => {
    const relation = { ...empty, sources: [a], occasions: [merged(talks, a)] };
    expect(briefOf(relation)).toBe(briefOf(structuredClone(relation)));
  });
});

describe("words of reports", () => {
  test("cannot become markup", () => {
    expect(escapeMarkdown("<b>*x*</b> [a](http://e)\n# b `c` | ~d~")).toBe("\\<b\\>\\*x\\*\\</b\\> \\[a\\](http://e) \\# b \\`c\\` \\| \\~d\\~");
  });
  test.each([
    ["javascript:alert(1)", null],
    ["https://a.example/x y", null],
    ["https://a.example/<x>(1)", "https://a.example/%3Cx%3E%281%29"],
  ])("%s as a link", (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
});
