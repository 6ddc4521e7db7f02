import { existsSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parserFromDisk } from "../../apps/parser-from-disk.ts";
import { type Parser, readSyntax } from "../../document-to-syntax/index.ts";
import { documentFromText } from "../../source-to-document/index.ts";
import { findMentions } from "../../syntax-to-mentions/index.ts";
import type { Document, Fact, Mentions } from "../../types/index.ts";
import { contextOf } from "../context.ts";
import type { Examples } from "../example.ts";
import { findFacts } from "../index.ts";
import type { Rule, SpanRule } from "../rule.ts";
import { RULES, SPAN_RULES } from "./index.ts";

const HERE = new URL("./", import.meta.url);
const LEAST = 2;
const folders = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** What is wrong with examples, in words; nothing when they are enough. */
const shortOf = (given: Examples | undefined): readonly string[] => [
  ...((given?.finds.length ?? 0) < LEAST ? [`fewer than ${LEAST} sentences that it finds`] : []),
  ...((given?.leaves.length ?? 0) < LEAST ? [`fewer than ${LEAST} near misses that it leaves`] : []),
];
const isRule = (value: unknown): value is Rule | SpanRule => typeof (value as Rule | undefined)?.says === "string";

/** Every file that is a rule (its default export says something), by its path below this folder, listed or not. */
const written = (
  await Promise.all(
    folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, HERE))
        .filter((file) => file.endsWith(".ts") && !/\.(?:examples|test)\.ts$|^index\.ts$/.test(file))
        .map(async (file) => {
          const id = `${folder}/${file.slice(0, -3)}`;
          const { default: rule } = (await import(new URL(`${id}.ts`, HERE).href)) as { readonly default?: unknown };
          const beside = new URL(`${id}.examples.ts`, HERE);
          const examples = existsSync(beside) ? ((await import(beside.href)) as { readonly default: Examples }).default : undefined;
          return isRule(rule) ? [{ id, rule, examples }] : [];
        }),
    ),
  )
).flat();

describe("every rule", () => {
  const listed: readonly (Rule | SpanRule)[] = [...RULES, ...SPAN_RULES];
  const ids = listed.map(({ id }) => id);
  test("is listed under its path, once", () => expect([...ids].sort()).toEqual(written.map(({ id }) => id).sort()));
  test.each(written)("$id is the rule of its own file", ({ id, rule }) => expect(listed.find((one) => one.id === id)?.says).toBe(rule.says));
  test.each(written)("$id has examples and near misses", ({ examples }) => expect(shortOf(examples)).toEqual([]));
});

test("examples that are missing or too few are told", () => {
  expect(shortOf(undefined)).toHaveLength(2);
  expect(shortOf({ finds: [{ text: "A.", values: {} }], leaves: ["B.", "C."] })).toEqual(["fewer than 2 sentences that it finds"]);
});

let parser: Parser;
beforeAll(() => {
  parser = parserFromDisk();
});

const read = (
  text: string,
  published = "2022-06-27",
  title: string | null = null,
): { readonly document: Document; readonly mentions: Mentions; readonly facts: readonly Fact[] } => {
  const document = documentFromText(text, { published, title });
  const mentions = findMentions(readSyntax(parser, document));
  return { document, mentions, facts: findFacts(mentions).facts };
};
/** The fields of a fact's values that an example tells. */
const toldIn = (values: object, fields: object): object => Object.fromEntries(Object.entries(values).filter(([field]) => field in fields));

describe.each(written.filter(({ examples }) => examples))("$id", ({ id, rule, examples }) => {
  test.each(examples!.finds)("finds: $text", ({ text, title, published, values }) => {
    const { document, facts } = read(text, published, title);
    const own = facts.filter((fact) => fact.rule === id);
    expect(own.map((fact) => toldIn(fact.values, values))).toContainEqual(values);
    for (const { evidence } of own) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const one of evidence) expect(document.text.slice(one.start, one.end)).toBe(one.text);
    }
  });
  const leaves = examples!.leaves.map((left) => (typeof left === "string" ? { text: left, title: null } : left));
  test.each(leaves)("leaves: $text", ({ text, title }) => {
    const { mentions, facts } = read(text, undefined, title);
    expect(facts.filter((fact) => fact.rule === id).map((fact) => fact.values)).toEqual([]);
    if ("patterns" in rule) expect(triggersIn(mentions, rule), "a near miss holds the rule's predicate").not.toEqual([]);
  });
});

/** The predicates of a text for which a rule waits. */
const triggersIn = (mentions: Mentions, rule: Rule): readonly string[] => {
  const waiting = new Set(
    rule.patterns.flatMap(({ verb, noun }) => [...(verb ?? []).map((one) => `verb ${one}`), ...(noun ?? []).map((one) => `noun ${one}`)]),
  );
  return contextOf(mentions)
    .sentences.flatMap(({ clauses }) => clauses.map(({ sort, lemma }) => `${sort} ${lemma}`))
    .filter((predicate) => waiting.has(predicate));
};
