import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, isSource, read } from "./source-files.ts";

/** A folder imports itself and what stands before it. */
const ORDER = [
  "types",
  "language",
  "world",
  "source-to-document",
  "document-to-syntax",
  "syntax-to-mentions",
  "mentions-to-facts",
  "facts-to-reading",
  "pipeline.ts",
  "record",
  "record-to-brief",
  "record-to-exports",
  "apps",
];
const IMPORT = /(?:^|[\s;])(?:import|export)\s(?:[^"'();]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

const files = filesUnder("src").filter(isSource);
const importsOf = (path: string): readonly string[] => [...read(path).matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
const resolved = (path: string, target: string): string => posix.join(posix.dirname(path), target);
const placeOf = (path: string): number => ORDER.indexOf(path.split("/")[1]!);
const graph = new Map(files.map((path) => [path, importsOf(path)] as const));

describe("imports", () => {
  test("every folder of src has its place in the order", () => {
    expect(files.filter((path) => placeOf(path) < 0)).toEqual([]);
  });

  test("every relative import names a file that is there", () => {
    const known = new Set(filesUnder("src"));
    const lost = [...graph].flatMap(([path, targets]) =>
      targets
        .filter((target) => target.startsWith("./") || target.startsWith("../"))
        .filter((target) => resolved(path, target).startsWith("src/") && !known.has(resolved(path, target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test("arrows point one way", () => {
    const against = [...graph].flatMap(([path, targets]) =>
      path.endsWith(".test.ts")
        ? []
        : targets
            .filter((target) => target.startsWith("."))
            .map((target) => resolved(path, target))
            .filter((target) => placeOf(target) > placeOf(path))
            .map((target) => `${path} → ${target}`),
    );
    expect(against).toEqual([]);
  });

  test("no source file names another runtime's door before the apps", () => {
    const outside = [...graph].flatMap(([path, targets]) =>
      placeOf(path) > ORDER.indexOf("pipeline.ts") || path.includes("/train/") || path.endsWith(".test.ts") || path.endsWith("build-kernels.ts")
        ? []
        : targets.filter((target) => target.startsWith("node:")).map((target) => `${path} → ${target}`),
    );
    expect(outside).toEqual([]);
  });

  test("the walk from the doors meets every module", () => {
    const doors = files.filter((path) => /\.(?:test|examples)\.tsx?$/.test(path) || DOORS.some((door) => door.test(path)));
    const seen = new Set<string>();
    const open = [...doors];
    for (let path = open.pop(); path; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const target of graph.get(path) ?? []) if (target.startsWith(".")) open.push(resolved(path, target));
    }
    expect(seen.size).toBeGreaterThan(50);
    expect(files.filter((path) => !seen.has(path))).toEqual([]);
  });
});

/** What is run from outside src: by bin/, npm scripts, build.ts, the browser. */
const DOORS = [
  /^src\/mentions-to-facts\/example\.ts$/,
  /^src\/apps\/cli\/index\.ts$/,
  /^src\/apps\/reader\.ts$/,
  /^src\/apps\/desk\/(?:main|index|build)\.tsx?$/,
  /^src\/apps\/desk\/vite\.config\.ts$/,
  /^src\/document-to-syntax\/train\/index\.ts$/,
  /^src\/document-to-syntax\/build-kernels\.ts$/,
  /^src\/document-to-syntax\/kernels\//,
];
