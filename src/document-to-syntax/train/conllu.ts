import { readFileSync } from "node:fs";

/** A gold sentence: forms, tags, heads (0 = root, else 1-based) and relations. */
export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  /** First sentence of a paragraph or document. */
  readonly opensParagraph: boolean;
  readonly document: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads a CoNLL-U file (universaldependencies.org/format). Multiword ranges and empty nodes are left out. */
export const readConllu = (path: string): readonly GoldSentence[] => {
  let document = "";
  return readFileSync(path, "utf8")
    .split("\n\n")
    .filter((block) => block.includes("\t"))
    .map((block) => {
      const lines = block.split("\n");
      const comment = (name: string) => lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? "";
      const opens = comment("newdoc id");
      if (opens) document = opens;
      const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
      const column = (index: number) => rows.map((row) => row[index]!);
      return {
        id: comment("sent_id"),
        text: comment("text"),
        opensParagraph: opens !== "" || lines.some((line) => line.startsWith("# newpar")),
        document,
        forms: column(1),
        lemmas: column(2),
        upos: column(3),
        xpos: column(4),
        heads: column(6).map(Number),
        relations: column(7),
      };
    });
};
