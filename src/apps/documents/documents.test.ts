import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { engagement, person } from "../../record/made-up.test-data.ts";
import type { Relation, Source } from "../../record/view.ts";
import { composeBrief } from "../../record-to-brief/index.ts";
import { writeBrief } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sourceOf = (n: number): Source => ({
  id: `s${n}`,
  published: "2021-05-04",
  title: `Talks <${n}> & "more"`,
  publisher: `Wire ${n % 7}`,
  url: n % 2 === 0 ? `https://news.example/${n}?a=1&b=2` : "javascript:alert(1)",
});
const words = "Foreign Minister Ama Boateng met her Peruvian counterpart <script>alert(1)</script>";
/** A relation with so many meetings, one a month back from May 2021. */
const relationOf = (meetings: number): Relation => ({
  states: ["GHA", "PER"],
  sources: Array.from({ length: meetings }, (_, n) => sourceOf(n)),
  occasions: Array.from({ length: meetings }, (_, n) => {
    const date = new Date(Date.UTC(2021, 4 - n, 3)).toISOString().slice(0, 10);
    const people = [person("Ama Boateng", "foreign minister", "GHA"), person("Luz Quispe Ñahui", "foreign minister", "PER")];
    const evidence = [{ start: n, end: n + words.length, text: words }];
    const record = engagement({
      start: date,
      end: date,
      place: n % 2 === 0 ? "Lima" : "Accra",
      participants: people,
      topics: ["fisheries", "trade"],
      evidence,
    });
    return { id: `t${n}`, record, reports: [{ thing: `t${n}`, source: sourceOf(n), record }], differences: [] };
  }),
  instruments: [],
  partnerships: [],
  milestones: [],
  indicators: [],
  commitments: [],
  statements: [],
  events: [],
  older: {},
});
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

describe("a brief as a web page", () => {
  test("holds no markup of a report's, no link but http, and runs nothing", async () => {
    const html = (await writeBrief(composeBrief(relationOf(2)), "html")) as string;
    expect(html).not.toMatch(/<script|javascript:/i);
    expect(html).toContain("&#60;script&#62;alert(1)");
    expect(html).toContain('href="https://news.example/0?a=1&#38;b=2"');
    expect(html).toContain("default-src 'none'");
  });
});

describe("a brief as a Word file", () => {
  test("is a package of well-formed parts with every sentence in it, and the same bytes every time", async () => {
    const brief = composeBrief(relationOf(2));
    const file = (await writeBrief(brief, "docx")) as Uint8Array;
    const parts = unzipSync(file);
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(["[Content_Types].xml", "word/document.xml", "word/styles.xml"]));
    const text = strFromU8(parts["word/document.xml"]!)
      .replace(/<\/w:p>/g, "\n")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
    for (const { text: said } of brief.sections.flatMap(({ items }) => items.flatMap(({ sentences }) => sentences))) expect(text).toContain(said);
    expect(text).toContain(words);
    expect(Buffer.from((await writeBrief(brief, "docx")) as Uint8Array).equals(file)).toBe(true);
  });

  const soffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
  if (!soffice) console.error("No LibreOffice here: whether it opens the Word file is not tried. Debian's `libreoffice-writer-nogui` is enough.");
  test.skipIf(!soffice)("is opened by LibreOffice, and fits the page that it was made for", { timeout: 120_000 }, async () => {
    for (const [name, pages] of [
      ["one", 1],
      ["two", 2],
    ] as const) {
      writeFileSync(join(folder, `${name}.docx`), (await writeBrief(composeBrief(relationOf(120), { pages }), "docx")) as Uint8Array);
      const args = [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        join(folder, `${name}.docx`),
      ];
      expect(spawnSync(soffice!, args, { encoding: "utf8" })).toMatchObject({ status: 0 });
      expect(pagesOf(readFileSync(join(folder, `${name}.pdf`)))).toBe(pages);
    }
  });
});

describe("a brief as a PDF", () => {
  test("fits the pages that it was made for, and is the same bytes every time", { timeout: 120_000 }, async () => {
    const [one, again, all] = [
      (await writeBrief(composeBrief(relationOf(120), { pages: 1 }), "pdf")) as Uint8Array,
      (await writeBrief(composeBrief(relationOf(120), { pages: 1 }), "pdf")) as Uint8Array,
      (await writeBrief(composeBrief(relationOf(60)), "pdf")) as Uint8Array,
    ];
    expect(Buffer.from(one!.slice(0, 5)).toString()).toBe("%PDF-");
    expect([pagesOf(one!), pagesOf(all!) > 1]).toEqual([1, true]);
    expect(Buffer.from(again!).equals(Buffer.from(one!))).toBe(true);
  });
  test("is refused with a word where no Chromium is", async () => {
    const before = process.env.CHROMIUM;
    process.env.CHROMIUM = join(folder, "none");
    await expect(writeBrief(composeBrief(relationOf(1)), "pdf")).rejects.toThrow("none was found: install Debian's `chromium`");
    if (before === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = before;
  });
});

test("one page is chosen by weight, not cut: what is left out is left out whole, the newest stays", () => {
  const all = composeBrief(relationOf(120));
  const page = composeBrief(relationOf(120), { pages: 1 });
  const said = (brief: typeof all) => brief.sections.flatMap(({ items }) => items.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  expect(said(page).length).toBeGreaterThan(10);
  expect(said(page).some((text) => text.includes("3 May 2021"))).toBe(true);
  for (const text of said(page)) expect(text).toMatch(/\.$/);
});
