import { expect, test } from "vitest";
import { documentFromLine } from "./ndjson.ts";

const line = (text: string, number = 7) => documentFromLine({ kind: "line", number, bytes: new TextEncoder().encode(text) });

test("a line becomes a document; a time stamp is cut to its day", () => {
  const item = line('{"id":"x1","text":"Ministers met.","published":"2023-04-01T09:30:00Z","publisher":"Wire"}');
  expect(item).toMatchObject({ kind: "document", line: 7, document: { id: "x1", published: "2023-04-01", publisher: "Wire", title: null } });
});

test("a blank line is none", () => {
  expect(line("  \r")).toBeNull();
});

test.each([
  ["not JSON", "{oops", /^not JSON/],
  ["no object", "[1]", /object/],
  ["no text", '{"id":"x1"}', /^text: /],
  ["empty text", '{"id":"x1","text":" \\n"}', /^text: is empty/],
  ["no id", '{"text":"Ministers met."}', /^id: /],
  ["a date that is none", '{"id":"x1","text":"a","published":"2023-02-30"}', /^published: is no day/],
  ["a date in words", '{"id":"x1","text":"a","published":"1 May 2023"}', /^published: must begin with a date/],
])("%s is told with its line and field", (_, text, error) => {
  expect(line(text)).toMatchObject({ kind: "error", line: 7, error: expect.stringMatching(error) });
});

test("the id is told where the line has one", () => {
  expect(line('{"id":"x1","text":""}')).toMatchObject({ id: "x1" });
  expect(line('{"id":5,"text":"a"}')).not.toHaveProperty("id");
});

test("bytes that are no text and lines too long are errors, not crashes", () => {
  expect(documentFromLine({ kind: "line", number: 1, bytes: Uint8Array.of(0x7b, 0, 1, 2) })).toMatchObject({
    kind: "error",
    error: expect.stringContaining("binary"),
  });
  expect(documentFromLine({ kind: "line", number: 1, bytes: Uint8Array.of(0x22, 0xff, 0x22) })).toMatchObject({
    kind: "error",
    error: expect.stringContaining("UTF-8"),
  });
  expect(documentFromLine({ kind: "too-long", number: 2, length: 50_000_000 })).toMatchObject({
    kind: "error",
    line: 2,
    error: expect.stringContaining("50000000 bytes"),
  });
});
