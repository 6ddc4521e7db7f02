import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

/** The desk's files; any other address is a page of the desk, which finds its own way by the address. */
export const addPages = (app: OpenAPIHono, folder: string): void => {
  app.get("*", (context) => {
    const path = normalize(new URL(context.req.url).pathname).replaceAll("\\", "/");
    const ending = /\.([a-z0-9]+)$/.exec(path)?.[1];
    const type = ending === undefined ? undefined : TYPES[ending];
    const file = join(folder, path);
    if (type && !path.includes("..") && existsSync(file)) {
      // Built assets carry a hash in their name.
      const lasting = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return context.body(new Uint8Array(readFileSync(file)), 200, { "Content-Type": type, "Cache-Control": lasting });
    }
    if (type) return context.notFound();
    const page = join(folder, "index.html");
    if (!existsSync(page)) return context.text("The desk is not built: run `npm ci` in the project's folder. The API is there: /openapi.json\n", 503);
    return context.html(readFileSync(page, "utf8"), 200, { "Cache-Control": "no-cache" });
  });
};
