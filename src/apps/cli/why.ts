import type { Command } from "commander";
import { readSyntax } from "../../document-to-syntax/index.ts";
import { explainFacts } from "../../mentions-to-facts/index.ts";
import { documentFromText } from "../../source-to-document/index.ts";
import { findMentions } from "../../syntax-to-mentions/index.ts";
import type { Fact } from "../../types/index.ts";
import { mentionLabel } from "../mention-label.ts";
import { parserFromDisk } from "../parser-from-disk.ts";
import { textFrom } from "./input.ts";
import { dateOption } from "./options.ts";
import { bold, dim, plain, print } from "./print.ts";
import { sayTree } from "./say-tree.ts";

export const addWhy = (program: Command): void => {
  program
    .command("why")
    .argument("<sentence>", "a sentence, or a few, in quotes")
    .description("show how a sentence is read: its tree, its mentions, the rules that fired, and the nearest that did not")
    .option("--published <date>", "publication date (YYYY-MM-DD) against which dates are resolved", dateOption)
    .addHelpText(
      "after",
      '\nExample:\n  $ chancery why "Ghanaian Foreign Minister Ama Boateng met her Peruvian counterpart in Lima on Monday." --published 2021-05-04',
    )
    .action(async (sentence: string, options: { readonly published?: string }) => {
      const text = textFrom(Buffer.from(sentence), "the sentence");
      await print(explain(text, options.published ?? null));
    });
};

const explain = (text: string, published: string | null): string => {
  const document = documentFromText(text, { published });
  const mentions = findMentions(readSyntax(parserFromDisk(), document));
  const { facts, nearest } = explainFacts(mentions);
  const where = (start: number, end: number): string =>
    `“${plain(document.text.slice(start, end)).replace(/\s+/g, " ")}” ${dim(`[${start}–${end}]`)}`;
  const part = (heading: string, lines: readonly string[], none: string): string =>
    [bold(heading), ...(lines.length > 0 ? lines : [`  ${none}`])].join("\n");
  return `${[
    part("Tree", mentions.syntax.sentences.map(sayTree), "no words"),
    part(
      "Mentions",
      mentions.mentions.map(
        (mention) => `  ${mention.kind.padEnd(11)} ${where(mention.start, mention.end)} → ${plain(mentionLabel(mention, mentions)) || "open"}`,
      ),
      "none",
    ),
    part(
      "Rules that fired",
      facts.map((fact) => `  ${bold(fact.rule)}\n${fact.evidence.map((one) => `    ${where(one.start, one.end)}`).join("\n")}\n${sayValues(fact)}`),
      "none",
    ),
    part(
      "Nearest that did not",
      nearest.map((miss) => `  ${bold(miss.rule)} at “${plain(miss.predicate)}”: ${miss.says}\n    lacks ${miss.lacks}`),
      "none: no other rule waits for a word of this sentence",
    ),
  ].join("\n\n")}\n`;
};

/** The values that the fact gives; what it leaves open is left out. */
const sayValues = (fact: Fact): string => {
  const told = Object.entries(fact.values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return told.map(([field, value]) => `    ${dim(field.padEnd(12))} ${plain(typeof value === "string" ? value : JSON.stringify(value))}`).join("\n");
};
