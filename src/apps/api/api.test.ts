import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openRecord } from "../../record/index.ts";
import { parserFromDisk } from "../parser-from-disk.ts";
import { apiOf } from "./app.ts";

let database: Database;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
beforeAll(async () => {
  database = await openRecord(":memory:");
  const app = apiOf({ parser: parserFromDisk(), database, author: "desk", desk: null });
  ask = async (path, init) => app.request(`http://127.0.0.1${path}`, init);
});
afterAll(() => database.destroy());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const text = "Ghanaian Foreign Minister Ama Boateng met her Peruvian counterpart Luz Quispe in Lima on Monday to discuss trade.";
const report = { text, published: "2021-05-04", publisher: "Test Wire" };

describe("reading", () => {
  test("gives document, reading and mentions, and keeps nothing", async () => {
    const told = await (await post("/api/read", report)).json();
    expect(told.document).toMatchObject({ text, published: "2021-05-04", publisher: "Test Wire" });
    expect(told.reading.engagements).toMatchObject([{ start: "2021-05-03", place: "Lima" }]);
    expect(told.mentions).toContainEqual({ kind: "date", start: text.indexOf("Monday"), end: text.indexOf("Monday") + 6, label: "2021-05-03" });
    expect(await (await ask("/api/relations")).json()).toEqual([]);
  });

  test.each([
    ["an empty text", { text: " " }, "text: is empty"],
    ["no text", {}, "text: "],
    ["a date that is none", { text, published: "yesterday" }, "published: "],
    ["broken JSON", "{", "JSON"],
  ])("%s is refused, and why", async (_, body, error) => {
    const answer = await post("/api/read", body);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error).toContain(error);
  });
});

describe("keeping", () => {
  test("a report once, then as known; it and its relation come back", async () => {
    const { id, added } = await (await post("/api/documents", report)).json();
    expect(added).toBe(true);
    expect(await (await post("/api/documents", report)).json()).toEqual({ id, added: false });
    const kept = await (await ask(`/api/documents/${id}`)).json();
    const { reading } = await (await post("/api/read", report)).json();
    expect(kept.reading).toEqual({ ...reading, id });
    expect(await (await ask("/api/relations")).json()).toMatchObject([{ states: ["GHA", "PER"], occasions: 1, reports: 1, last: "2021-05-03" }]);
    const relation = await (await ask("/api/relations/PER/GHA")).json();
    expect(relation.occasions).toMatchObject([{ record: { place: "Lima" }, reports: [{ source: { id, publisher: "Test Wire" } }] }]);
    const brief = await ask("/api/relations/GHA/PER/brief.md");
    expect(brief.headers.get("content-type")).toContain("text/markdown");
    expect(await brief.text()).toMatch(/^# Ghana – Peru\n/);
    const page = await ask("/api/relations/GHA/PER/brief.html?pages=1");
    expect([page.headers.get("content-type"), page.headers.get("content-security-policy")]).toEqual([
      "text/html; charset=utf-8",
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'",
    ]);
    const word = await ask("/api/relations/GHA/PER/brief.docx");
    expect(word.headers.get("content-disposition")).toBe('attachment; filename="GHA-PER.docx"');
    expect(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    for (const path of ["/api/due.ics?asOf=2021-05-05", "/api/relations/GHA/PER/due.ics?asOf=2021-05-05&within=30"]) {
      const calendar = await ask(path);
      expect([calendar.status, calendar.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
      expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    }
    expect((await ask("/api/due.ics?within=0")).status).toBe(400);
    expect((await ask("/api/relations/GHA/PER/brief.odt")).status).toBe(400);
    expect((await ask("/api/relations/GHA/PER/brief.md?pages=0")).status).toBe(400);
  });

  test.each(["/api/documents/none", "/api/relations/GHA/XYZ", "/api/relations/GHA/GHA", "/api/relations/XYZ/GHA/brief.md", "/api/nothing"])(
    "%s is not there",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toHaveProperty("error");
    },
  );
});

describe("the door", () => {
  test("describes every address", async () => {
    const { paths } = await (await ask("/openapi.json")).json();
    expect(Object.keys(paths).sort()).toEqual([
      "/api/acts/{id}/undo",
      "/api/corrections",
      "/api/documents",
      "/api/documents/{id}",
      "/api/due.ics",
      "/api/judgements",
      "/api/notes",
      "/api/read",
      "/api/relations",
      "/api/relations/{a}/{b}",
      "/api/relations/{a}/{b}/due.ics",
      "/api/relations/{a}/{b}/{brief}",
      "/api/splits",
      "/api/states",
      "/api/undecided",
    ]);
  });

  test("lists every state by name", async () => {
    const states = await (await ask("/api/states")).json();
    expect(states.length).toBeGreaterThanOrEqual(197);
    expect(states).toContainEqual({ code: "PER", name: "Peru" });
  });

  test("forbids inline scripts, frames and other origins", async () => {
    const policy = (await ask("/api/states")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
  });

  test("opens to this machine's own pages alone", async () => {
    expect((await post("/api/documents", report, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await ask("/api/states", { headers: { host: "elsewhere.example" } })).status).toBe(403);
    expect((await ask("/api/states", { headers: { host: "localhost:8420", origin: "http://localhost:8420" } })).status).toBe(200);
  });
});

describe("people's hand", () => {
  const visit = (day: number) => ({
    text: `Kenyan Trade Minister Wanjiru Otieno visited Norway on ${day} March 2020.`,
    published: "2020-03-09",
    publisher: `Wire ${day}`,
  });
  const ids = async () => (await (await ask("/api/relations/KEN/NOR")).json()).occasions.map(({ id }: { id: string }) => id);

  test("decides what the matcher cannot, and takes it back", async () => {
    for (const day of [5, 6]) await post("/api/documents", visit(day));
    const [pair, ...others] = await (await ask("/api/undecided")).json();
    expect(others).toEqual([]);
    expect([pair.one.said, pair.other.said].sort()).toEqual([
      "Trade Minister Wanjiru Otieno of Kenya visited Norway on 5 March 2020.",
      "Trade Minister Wanjiru Otieno of Kenya visited Norway on 6 March 2020.",
    ]);
    expect(pair.one.reports[0].words).toContain("Wanjiru Otieno visited Norway");
    expect(pair.features.map(({ says }: { says: string }) => says)).toContain("1 days apart");
    const { act } = await (await post("/api/judgements", { one: pair.one.id, other: pair.other.id, verdict: "same" })).json();
    expect([await ids(), await (await ask("/api/undecided")).json()]).toEqual([[expect.any(String)], []]);
    expect((await post(`/api/acts/${act}/undo`, {})).status).toBe(200);
    expect(await ids()).toHaveLength(2);
  });
  test("corrects a value, takes a telling out of its entry, keeps a note to itself", async () => {
    const [{ one, other }] = await (await ask("/api/undecided")).json();
    const { act: joined } = await (await post("/api/judgements", { one: one.id, other: other.id, verdict: "same" })).json();
    const [entry] = await ids();
    const { act } = await (await post("/api/corrections", { entry, property: "place", value: "Bergen" })).json();
    const place = async () => (await (await ask("/api/relations/KEN/NOR")).json()).occasions[0].record.place;
    expect(await place()).toBe("Bergen");
    await post(`/api/acts/${act}/undo`, {});
    expect(await place()).toBe("Norway");
    expect((await post("/api/notes", { entry, text: "Ask the embassy." })).status).toBe(200);
    expect(await (await ask("/api/relations/KEN/NOR/brief.md")).text()).not.toContain("Ask the embassy");
    expect((await post("/api/splits", { thing: one.reports[0].thing })).status).toBe(200);
    expect(await ids()).toHaveLength(2);
    await post(`/api/acts/${joined}/undo`, {});
  });
  test.each([
    ["/api/corrections", { entry: "a", property: "place", value: "Lima" }, "a: the record holds no such entry"],
    ["/api/splits", { thing: "a" }, "a: the record holds no such thing"],
    ["/api/notes", { entry: "a", text: "" }, "text: "],
    ["/api/judgements", { one: "a", other: "b", verdict: "same" }, "the record holds no such entry"],
    ["/api/judgements", { one: "a", other: "b", verdict: "maybe" }, "verdict: "],
    ["/api/acts/999/undo", {}, "999: no such act"],
  ])("%s %o is refused, and why", async (path, body, error) => {
    const answer = await post(path, body);
    expect([answer.status, (await answer.json()).error]).toEqual([400, expect.stringContaining(error)]);
  });
});
