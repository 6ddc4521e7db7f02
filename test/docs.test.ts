import { describe, expect, test } from "vitest";
import { program } from "../src/apps/cli/program.ts";
import { read } from "./source-files.ts";

const docs = read("docs/commands.md");
const sections = new Map(docs.split(/^## /m).map((part) => [/^`chancery (\w+)/.exec(part)?.[1], part] as const));

describe("docs/commands.md", () => {
  test.each(program().commands.map((command) => [command.name(), command] as const))("tells of %s, its options and no others", (name, command) => {
    const section = sections.get(name) ?? "";
    expect(section).not.toBe("");
    const told = [...section.matchAll(/^\| `(--[a-z-]+)/gm)].map((match) => match[1]);
    expect([...told].sort()).toEqual(command.options.map((option) => option.long).sort());
  });

  test("tells of no command that is not there", () => {
    const names = new Set(program().commands.map((command) => command.name()));
    expect([...sections.keys()].filter((name) => name !== undefined && !names.has(name))).toEqual([]);
  });

  test.each(program().commands.map((command) => [command.name(), command] as const))("%s --help ends with an example", (_, command) => {
    const help: string[] = [];
    command.configureOutput({ writeOut: (text) => help.push(text) }).outputHelp();
    expect(help.join("")).toMatch(/Example:\n {2}\$ chancery /);
  });

  test("every variable of the surroundings is told", async () => {
    const { filesUnder, isSource } = await import("./source-files.ts");
    const used = filesUnder("src")
      .filter((path) => isSource(path) && !path.endsWith(".test.ts"))
      .flatMap((path) => [...read(path).matchAll(/process\.env\.([A-Z_]+)/g)].map((match) => match[1]!));
    const systems = new Set(["APPDATA", "XDG_DATA_HOME"]);
    expect([...new Set(used)].filter((name) => !systems.has(name) && !docs.includes(`\`${name}\``))).toEqual([]);
  });
});
