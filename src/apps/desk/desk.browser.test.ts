import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Database, openRecord } from "../../record/index.ts";
import { openServer } from "../api/serve.ts";
import { findChromium } from "../documents/pdf.ts";
import { buildDesk } from "./build.ts";

// The real page in a real Chromium, on the real server with a record in a file of its own.
const CHROMIUM = findChromium();
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const FIRST =
  'OSLO, June 21 (NTB) -- Ghanaian Foreign Minister Ama Boateng met her Norwegian counterpart Kari Lunde in Oslo on Tuesday. They signed an agreement on fisheries.\n\n"Our talks were frank," Boateng told reporters.\n\n<b>Trade</b> between Ghana and Norway reached 120 million euros in 2021.';
const SECOND = "ACCRA, June 22 (GNA) -- Foreign Minister Ama Boateng met her Norwegian counterpart Kari Lunde in Bergen on Tuesday.";

let folder: string;
let database: Database;
let server: Awaited<ReturnType<typeof openServer>>;
let browser: Browser;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  if (!CHROMIUM) throw new Error("no Chromium is here: install Debian's package chromium, or name one in CHROMIUM");
  if (!existsSync(new URL("../../../build/desk/index.html", import.meta.url))) await buildDesk();
  folder = mkdtempSync(join(tmpdir(), "chancery-desk-"));
  database = await openRecord(join(folder, "record.db"));
  server = await openServer(database, 0, "desk");
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await database?.destroy();
  if (folder) rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  troubles = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url)) troubles.push(`a request left for ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});

const paste = async (text: string, published: string): Promise<void> => {
  await page.goto(server.url);
  await page.fill("#text", text);
  await page.fill("#published", published);
  await page.press("#text", "Control+Enter");
  await page.waitForSelector(".report .card");
};

test("a pasted report shows its records, linked with its words both ways", async () => {
  await paste(FIRST, "2022-06-21");
  const card = page.locator(".card.k-engagements").first();
  expect(await card.innerText()).toContain("21 June 2022");
  expect(await card.innerText()).toContain("Ama Boateng, foreign minister, Ghana");
  await card.hover();
  expect(await page.locator("mark.lit").first().innerText()).toContain("Ghanaian Foreign Minister Ama Boateng met");
  await page.locator("mark", { hasText: "were frank" }).first().click({ timeout: 5000 });
  expect(await page.locator(".card[aria-pressed=true]").first().innerText()).toContain("Ama Boateng");
  expect(page.url()).toMatch(/#r\d+$/);
});

test("markup in a report is text", async () => {
  await paste(FIRST, "2022-06-21");
  expect(await page.locator(".text").innerText()).toContain("<b>Trade</b>");
  expect(await page.locator(".text b").count()).toBe(0);
});

test("a kept report stands on its relation's page, and reports that disagree stand side by side", async () => {
  for (const [text, day] of [
    [FIRST, "2022-06-21"],
    [SECOND, "2022-06-22"],
  ] as const) {
    await paste(text, day);
    await page.click(".keep");
    await page.waitForURL(/\/report\//);
  }
  await page.goto(server.url);
  await page.click("tbody a");
  await page.waitForSelector(".relation h1");
  expect(await page.locator("h1").innerText()).toBe("Ghana – Norway");
  const occasion = page.locator(".items li", { hasText: "Kari Lunde" }).first();
  expect(await occasion.locator(".sources a").count()).toBe(2);
  expect(await occasion.locator(".differs").innerText()).toMatch(/place: (?:Oslo|Bergen).*\/ (?:Oslo|Bergen)/);
  expect(await page.locator(".timeline a").count()).toBeGreaterThan(0);
  await page.waitForSelector(".brief .markdown");
  expect(await page.locator(".brief").innerText()).toContain("Kari Lunde");
  await occasion.locator(".sources a").first().click();
  await page.waitForSelector(".report .card");
});

test("the keyboard alone is enough", async () => {
  await page.goto(server.url);
  await page.waitForSelector("h1");
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  await paste(FIRST, "2022-06-21");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  expect(page.url()).toMatch(/#r1$/);
  await page.keyboard.press("k");
  expect(page.url()).toMatch(/#r0$/);
  await page.keyboard.press("o");
  await page.keyboard.press("?");
  expect(await page.locator("dialog[open]").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

test("a dropped text file is taken", async () => {
  await page.goto(server.url);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "report.txt", { type: "text/plain" }));
    return data;
  }, SECOND);
  await page.dispatchEvent("form.paste", "drop", { dataTransfer: transfer });
  await page.waitForFunction(() => (document.querySelector("#text") as HTMLTextAreaElement).value.includes("Bergen"));
});

test.each(["light", "dark"] as const)("a narrow page does not scroll sideways (%s)", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 360, height: 740 });
  await paste(FIRST, "2022-06-21");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("what the matcher cannot tell is decided with one key, and taken back with another", async () => {
  for (const day of [5, 6]) {
    await paste(`Kenyan Trade Minister Wanjiru Otieno visited Norway on ${day} March 2020.`, "2020-03-09");
    await page.click(".keep");
    await page.waitForURL(/\/report\//);
  }
  await page.click("nav a[href='/review']");
  await page.waitForSelector(".telling");
  expect(await page.locator(".telling mark").allInnerTexts()).toEqual(expect.arrayContaining(["5", "6"]));
  expect(await page.locator(".grounds").innerText()).toContain("1 days apart");
  await page.keyboard.press("m");
  await page.waitForSelector("text=Nothing waits for a decision");
  await page.keyboard.press("u");
  await page.waitForSelector(".telling");
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
