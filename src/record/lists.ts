import type { Reading } from "../types/index.ts";

export type ListName = Exclude<keyof Reading, "id">;
export type RecordOf<L extends ListName> = Reading[L][number];

/** The properties of each list's records: those with one value, and those with any number. A claim is one value of one of them. */
export const PROPERTIES: Readonly<Record<ListName, { readonly one: readonly string[]; readonly many: readonly string[] }>> = {
  engagements: {
    one: ["kind", "status", "format", "start", "end", "place", "mechanism", "round", "alongside"],
    many: ["states", "bodies", "participants", "topics"],
  },
  instruments: { one: ["title", "type", "action", "date"], many: ["states", "bodies", "topics"] },
  partnerships: { one: ["label", "since"], many: ["states", "bodies"] },
  milestones: { one: ["what", "years", "year", "since"], many: ["states", "bodies"] },
  indicators: { one: ["metric", "value", "unit", "qualifier", "period", "from", "to"], many: ["states", "bodies"] },
  commitments: { one: ["text", "due"], many: ["by", "bodies", "topics"] },
  statements: { one: ["speaker", "medium", "date", "quote", "text"], many: ["states", "topics"] },
  events: { one: ["date", "type"], many: ["source", "target"] },
};
export const LISTS = Object.keys(PROPERTIES) as readonly ListName[];
