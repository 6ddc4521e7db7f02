// npm run eval [-- corpus | merging [FOLDER] | reading's options]: how good the reader is. Without a name it reads and scores the dev set.
const PARTS = {
  reading: () => import("./reading.ts"),
  corpus: () => import("./corpus.ts"),
  merging: () => import("./merging.ts"),
} as const;
const named = process.argv[2] as keyof typeof PARTS;
if (Object.hasOwn(PARTS, named)) process.argv.splice(2, 1);
await (PARTS[named] ?? PARTS.reading)();
