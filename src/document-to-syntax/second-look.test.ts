import { describe, expect, test } from "vitest";
import { parserFromDisk } from "../apps/parser-from-disk.ts";
import { documentFromText } from "../source-to-document/index.ts";
import { readSyntax } from "./index.ts";

const rootOf = (text: string): string => {
  const { tokens } = readSyntax(parserFromDisk(), documentFromText(text)).sentences[0]!;
  const root = tokens.find((token) => token.head < 0)!;
  return `${root.lemma} ${root.xpos}`;
};

describe("second look", () => {
  test("a headline's verb in -s is no plural", () => {
    expect(rootOf("Ecuador Expels Envoys of Nauru")).toBe("expel VBZ");
    expect(rootOf("Pyongyang bars Malaysians from leaving North Korea")).toBe("bar VBZ");
  });
  test("a sentence whose verb looks like a noun has it for its root", () => {
    expect(rootOf("The Government of Togo protests in the most energetic manner against the incursion of the armed forces of Ghana.")).toBe(
      "protest VBZ",
    );
  });
  test("what has no verb keeps none", () => {
    expect(rootOf("Talks on border trade and transit fees between the ministries of Togo and Benin.")).toMatch(/^talk /i);
  });
});
