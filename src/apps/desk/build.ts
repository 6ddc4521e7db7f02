import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL("./", import.meta.url));

/** Builds the desk's page to build/desk. */
export const buildDesk = async (): Promise<void> => {
  await build({
    root: here,
    configFile: false,
    logLevel: "warn",
    base: "/",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { outDir: fileURLToPath(new URL("../../../build/desk/", import.meta.url)), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false },
  });
};
