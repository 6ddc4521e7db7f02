import { describe, expect, test } from "vitest";
import { filesUnder, isSource, read } from "./source-files.ts";

// The compiler keeps the world out of these folders (tsconfig.pure.json); the clock and chance are part of the language itself.
const PURE = [
  "types",
  "language",
  "world",
  "source-to-document",
  "document-to-syntax",
  "syntax-to-mentions",
  "mentions-to-facts",
  "facts-to-reading",
  "record-to-brief",
];
const WORLD = /\bDate\.now\b|\bMath\.random\b|\bnew Date\b|\bDate\(|\bperformance\.|\bfetch\(|\bglobalThis\b|\bcrypto\./;

const pure = [...PURE.flatMap((folder) => filesUnder(`src/${folder}`)), "src/pipeline.ts"].filter(
  (path) => isSource(path) && !path.endsWith(".test.ts") && !path.includes("/train/") && !path.endsWith("build-kernels.ts"),
);

describe("purity", () => {
  test("no stage up to the reading, nor the brief, asks the clock, chance or the network", () => {
    const lines = pure.flatMap((path) =>
      read(path)
        .split("\n")
        .flatMap((line, index) => (WORLD.test(line.replace(/(?:^\s*\*|\/\/|\/\*).*$/, "")) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(pure.length).toBeGreaterThan(50);
    expect(lines).toEqual([]);
  });

  test("the compiler's list of such folders is this one", () => {
    const config = JSON.parse(read("tsconfig.pure.json")) as { include: string[] };
    expect([...config.include].sort()).toEqual([...PURE.map((folder) => `src/${folder}`), "src/pipeline.ts", "test/pure-globals.d.ts"].sort());
  });
});
