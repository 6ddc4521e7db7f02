import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** Paths below a folder of the project, "/" between names, sorted. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll("\\", "/").replaceAll("//", "/"))
    .sort();

export const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");
export const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith(".d.ts");
