import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentFromText } from "../../src/source-to-document/index.ts";
import type { Document, Reading } from "../../src/types/index.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));
/** The dev set and its scorer lie beside the project and are no part of it. */
export const shared = `${root}../shared/eval`;
export const out = `${root}build/eval`;

/** A report with the reading that a careful person gives it. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly source: string | null;
  readonly gold: Omit<Reading, "id">;
}
export const goldsIn = (folder: string): readonly Gold[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Gold);
export const documentOf = ({ id, text, published, title, publisher, source }: Gold): Document =>
  documentFromText(text, { id, published, title, publisher, url: source });
