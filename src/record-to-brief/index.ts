import type { Relation } from "../record/view.ts";
import { type BriefOptions, composeBrief } from "./compose.ts";
import { markdownOf } from "./markdown.ts";

export type { Brief } from "./brief.ts";
export { type BriefOptions, composeBrief } from "./compose.ts";
export { htmlOf } from "./html.ts";
export { markdownOf } from "./markdown.ts";

/** The brief of a relation as Markdown. The same relation gives the same bytes. */
export const briefOf = (relation: Relation, options: BriefOptions = {}): string => markdownOf(composeBrief(relation, options));
