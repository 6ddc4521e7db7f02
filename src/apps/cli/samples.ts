import { fileURLToPath } from "node:url";
import { type Database, keep } from "../../record/index.ts";
import { identityOf } from "../../source-to-document/index.ts";
import { READER_VERSION, readerFromDisk } from "../reader.ts";
import { documentsOf } from "./documents.ts";

/** Reads the sample reports into an empty record; how many. */
export const addSamples = async (database: Database): Promise<number> => {
  if (await database.selectFrom("documents").select("id").limit(1).executeTakeFirst()) return 0;
  const read = readerFromDisk();
  let count = 0;
  for await (const given of documentsOf(fileURLToPath(new URL("../../../samples/reports.ndjson", import.meta.url)), null)) {
    const document = { ...given, id: identityOf(given.text) };
    await keep(database, document, () => read(document), READER_VERSION);
    count++;
  }
  return count;
};
