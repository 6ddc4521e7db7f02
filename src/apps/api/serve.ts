import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import type { Database } from "../../record/index.ts";
import { parserFromDisk } from "../parser-from-disk.ts";
import { apiOf } from "./app.ts";

export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens the desk and the API on this machine only. Port 0 takes a free one. @throws when the port is taken */
export const openServer = (database: Database, port: number, author: string): Promise<Server> => {
  const app = apiOf({ parser: parserFromDisk(), database, author, desk: fileURLToPath(new URL("../../../build/desk", import.meta.url)) });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (address: AddressInfo) =>
      resolve({ url: `http://127.0.0.1:${address.port}`, close: () => new Promise((closed) => server.close(() => closed())) }),
    );
    server.on("error", reject);
  });
};
