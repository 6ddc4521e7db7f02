import { expect, test } from "vitest";
import { type Line, linesOf } from "./lines.ts";

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}
const told = async (limit: number, ...parts: string[]): Promise<unknown[]> => {
  const lines: unknown[] = [];
  for await (const line of linesOf(chunks(...parts), limit)) lines.push(say(line));
  return lines;
};
const say = (line: Line): unknown =>
  line.kind === "line" ? [line.number, new TextDecoder().decode(line.bytes)] : [line.number, "too long", line.length];

test("lines are the same however the stream is cut", async () => {
  const whole = await told(100, "one\ntwo\n\nfour");
  expect(whole).toEqual([
    [1, "one"],
    [2, "two"],
    [3, ""],
    [4, "four"],
  ]);
  expect(await told(100, "o", "ne\nt", "wo", "\n", "\nfo", "ur")).toEqual(whole);
});

test("a line over the limit is counted and passed over, the next is read", async () => {
  expect(await told(5, "abc", "defgh", "ij\nok\n")).toEqual([
    [1, "too long", 10],
    [2, "ok"],
  ]);
});

test("no bytes, no lines", async () => {
  expect(await told(5)).toEqual([]);
});
