import { readdirSync, readFileSync } from "node:fs";
import { fold } from "../features.ts";
import { splitAndTokenize } from "../split.ts";

/** The sentences of the texts in a folder's .jsonl files, as folded words. */
export const readTexts = (folder: string): readonly (readonly string[])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .flatMap((text) => splitAndTokenize(text).map((sentence) => sentence.tokens.map((token) => fold(text.slice(token.start, token.end)))));
