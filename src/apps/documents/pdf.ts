import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A page is printed in a second or two; longer is a hang. */
const MOST_MS = 60_000;

/** Where a Chromium lies: named in CHROMIUM, or on the path. Null where there is none. */
export const findChromium = (): string | null => {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return paths.find((path) => existsSync(path)) ?? null;
};

/**
 * An HTML page as a PDF (A4), printed by Chromium with no network.
 * @throws when no Chromium is there, or it fails or hangs, saying what to do
 */
export const pdfOf = async (html: string): Promise<Uint8Array> => {
  const chromium = findChromium();
  if (!chromium)
    throw new Error(
      "a PDF is printed by Chromium, and none was found: install Debian's `chromium`, or name one in CHROMIUM; `--format html` and `docx` need none",
    );
  const folder = await mkdtemp(join(tmpdir(), "chancery-pdf-"));
  try {
    const [page, pdf] = [join(folder, "brief.html"), join(folder, "brief.pdf")];
    await writeFile(page, html);
    await printed(chromium, [
      "--headless=new",
      "--disable-gpu",
      "--no-sandbox",
      "--no-first-run",
      "--disable-extensions",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    return undated(await readFile(pdf));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** The same page gives the same file: the moment of printing is set to one that tells nothing. As long as before, so that no offset in the file moves. */
const undated = (pdf: Buffer): Uint8Array =>
  Buffer.from(
    pdf.toString("latin1").replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name) => `/${name} (D:20000101000000`),
    "latin1",
  );

const printed = (chromium: string, args: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(chromium, args, { stdio: ["ignore", "ignore", "pipe"], timeout: MOST_MS, killSignal: "SIGKILL" });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-500);
    });
    child.on("error", fail);
    child.on("close", (code, signal) =>
      code === 0
        ? done()
        : fail(new Error(`${chromium} did not print the brief (${signal ?? `exit ${code}`}): ${said.trim().split("\n").at(-1) ?? ""}`)),
    );
  });
