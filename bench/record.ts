// npm run bench -- record [REPORTS]: a record of synthetic reports, three to an occasion: what adding one more costs, a relation's page, and the file.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keep, openRecord, relationOf } from "../src/record/index.ts";
import { documentFromText } from "../src/source-to-document/index.ts";
import type { Document, EngagementRecord, Reading } from "../src/types/index.ts";
import { STATES } from "../src/world/index.ts";

/** Relations, as the world has them: a few with very many occasions, many with few. */
const states = STATES.slice(0, 60).map(({ code }) => code);
const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b].sort() as [string, string]));
const pairOf = (n: number): readonly [string, string] => pairs[Math.floor(pairs.length * ((n * 0.618034) % 1) ** 2)]!;
const OFFICES = ["foreign minister", "defence minister", "trade minister", "president", "deputy foreign minister"];
const FIRST = "Ama Luz Kojo Raúl Mei Tariq Olga Sven Nadia Hugo Aiko Piet".split(" ");
const LAST = "Boateng Quispe Mensah Vega Chen Haddad Petrova Holm Rahman Salas Mori Visser".split(" ");

const GOODS = "timber copper cocoa fruit wool steel textile insurance grain dairy rubber tea".split(" ");

const day = (n: number): string => new Date(Date.UTC(2000, 0, 1) + (n % 9000) * 86_400_000).toISOString().slice(0, 10);
const personOf = (state: string, n: number) => ({
  name: `${FIRST[(n + state.charCodeAt(0)) % 12]} ${LAST[(n * 7 + state.charCodeAt(1)) % 12]}`,
  office: OFFICES[n % 5]!,
  state,
  body: null,
});
/** The n-th report: the telling of occasion n / 3, a little different each time. */
const made = (n: number): readonly [Document, Reading] => {
  const occasion = Math.floor(n / 3);
  const telling = n % 3;
  const [a, b] = pairOf(occasion);
  const date = day(occasion * 37);
  const people = [personOf(a, occasion), personOf(b, occasion)];
  const text = `Report ${n}. ${people[0]!.name}, ${people[0]!.office} of ${a}, met ${people[1]!.name} of ${b} on ${date}. ${"They spoke of trade, fisheries and the exchange of students. ".repeat(4)}`;
  const document = documentFromText(text, { published: date, publisher: `Wire ${n % 40}`, title: `Talks ${n}` });
  const evidence = [{ start: 0, end: 80, text: text.slice(0, 80) }];
  const rules = ["engagements/met"];
  const met: EngagementRecord = {
    kind: "meeting",
    status: "held",
    format: null,
    start: telling === 2 ? date.slice(0, 7) : date,
    end: telling === 2 ? date.slice(0, 7) : date,
    states: [a, b],
    bodies: [],
    participants: telling === 1 ? people.slice(0, 1) : people,
    place: telling === 0 ? "Lima" : null,
    mechanism: null,
    round: null,
    alongside: null,
    topics: ["fisheries", "trade"],
    evidence,
    rules,
  };
  const none = { instruments: [], partnerships: [], milestones: [], indicators: [] };
  const topic = GOODS[occasion % GOODS.length]!;
  const said = { speaker: people[0]!, medium: null, date, quote: true, states: [a, b], topics: [], evidence, rules };
  const statements =
    telling === 2 ? [] : [{ ...said, text: `We shall open our ${topic} market to ${b}, lot ${occasion}${telling === 0 ? " within the year" : ""}` }];
  const undertaken = { by: [a], bodies: [], due: null, topics: [], evidence, rules };
  const commitments =
    telling === 1 ? [] : [{ ...undertaken, text: `to open the ${topic} market to ${b}, lot ${occasion}${telling === 0 ? " this year" : ""}` }];
  const events = [{ date, source: [a, b], target: [a, b], type: "CONSULT" as const, evidence, rules }];
  return [document, { id: document.id, engagements: [met], ...none, statements, commitments, events }];
};

/** Builds the record, adding report by report, and prints what that costs. */
export default async function benchRecord(reports: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const path = join(folder, "record.db");
  const database = await openRecord(path);
  const median = (times: readonly number[]): number => [...times].sort((x, y) => x - y)[Math.floor(times.length / 2)]!;
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  try {
    const begun = performance.now();
    let last: number[] = [];
    for (let n = 0; n < reports; n++) {
      const [document, reading] = made(n);
      last.push(await timed(() => keep(database, document, () => reading, "bench")));
      if ((n + 1) % 20_000 === 0) {
        console.error(
          `${n + 1} reports, ${((performance.now() - begun) / 1000).toFixed(0)} s, median of the last ${last.length}: ${median(last).toFixed(2)} ms`,
        );
        if (n + 1 < reports) last = [];
      }
    }
    const counts = await database
      .selectFrom("entries")
      .select((count) => count.fn.countAll<number>().as("n"))
      .where("list", "=", "engagements")
      .executeTakeFirstOrThrow();
    const busy = await database
      .selectFrom("entry_pairs")
      .select(["a", "b"])
      .select((count) => count.fn.countAll<number>().as("n"))
      .where("list", "=", "engagements")
      .groupBy(["a", "b"])
      .orderBy("n", "desc")
      .execute();
    const page = async ({ a, b }: { a: string; b: string }): Promise<number> => {
      const times: number[] = [];
      for (let again = 0; again < 9; again++) times.push(await timed(() => relationOf(database, a, b, { newest: 100 })));
      return median(times);
    };
    const middle = busy[Math.floor(busy.length / 2)]!;
    console.log(`${reports} reports of ${Math.ceil(reports / 3)} occasions: ${counts.n} entries in ${busy.length} relations`);
    console.log(
      `adding one more: ${median(last).toFixed(2)} ms at the median of the last ${last.length}, slowest ${Math.max(...last).toFixed(0)} ms`,
    );
    console.log(
      `the page of a relation (its newest 100 of each list) of ${middle.n} occasions: ${(await page(middle)).toFixed(1)} ms; the busiest, of ${busy[0]!.n}: ${(await page(busy[0]!)).toFixed(1)} ms`,
    );
    console.log(`most memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; the file: ${(statSync(path).size / 1e9).toFixed(2)} GB`);
  } finally {
    await database.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}
