export { type Database, openRecord } from "./database.ts";
export { type Kept, keep, readerOf } from "./keep.ts";
export { relationOf, relations } from "./relation.ts";
export { documentNamed } from "./reports.ts";
export type { Difference, Merged, Occasion, Relation, RelationSummary, Report, Source } from "./view.ts";
