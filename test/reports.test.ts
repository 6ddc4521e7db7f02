import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readerFromDisk } from "../src/apps/reader.ts";
import { documentFromText } from "../src/source-to-document/index.ts";

interface Report {
  readonly id: string;
  readonly published: string;
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  readonly gold: Readonly<Record<string, readonly unknown[]>>;
}
const folder = new URL("./reports/", import.meta.url);
const reports = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Report);
const read = readerFromDisk();

test.each(reports.filter(({ gold }) => Object.values(gold).every((list) => list.length === 0)))(
  "$id, $title: tells of no relation between states, and nothing is found in it",
  ({ id, text, published, title, publisher }) => {
    const { id: _, ...lists } = read(documentFromText(text, { id, published, title, publisher }));
    expect(Object.entries(lists).filter(([, list]) => list.length > 0)).toEqual([]);
  },
);
