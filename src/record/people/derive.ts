import type { EngagementRecord } from "../../types/index.ts";
import type { Database } from "../database.ts";
import type { Verdict } from "../merge/match.ts";
import { insertRows } from "../store/rows.ts";

/** Who acts, and when (ISO 8601, from whoever has a clock). */
export interface By {
  readonly author: string;
  readonly at: string;
}
/** An occasion as a person enters it. */
export type ByHand = Omit<EngagementRecord, "evidence" | "rules">;
export type Payload =
  | { readonly kind: "judge"; readonly verdict: Verdict; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: "correct"; readonly thing: string; readonly property: string; readonly value: unknown }
  | { readonly kind: "note"; readonly thing: string; readonly text: string }
  | { readonly kind: "add"; readonly document: string; readonly text: string; readonly record: ByHand }
  | { readonly kind: "undo"; readonly act: number };
export interface Act {
  readonly id: number;
  readonly by: By;
  readonly payload: Payload;
  /** The act that took it back; null while it stands. */
  readonly undone: number | null;
}

export const actFrom = (row: { id: number; author: string; at: string; payload_json: string; undone: number | null }): Act => ({
  id: row.id,
  by: { author: row.author, at: row.at },
  payload: JSON.parse(row.payload_json) as Payload,
  undone: row.undone,
});

/** The things that an act is about, by name. */
export const namedIn = (payload: Payload): readonly string[] =>
  payload.kind === "judge" ? [...new Set(payload.pairs.flat())] : payload.kind === "correct" || payload.kind === "note" ? [payload.thing] : [];

/** Acts on things that have come (back) into the record are taken up: people's word outlasts every reading. */
export const takeUpActs = async (database: Database, things: readonly number[]): Promise<void> => {
  if (things.length === 0) return;
  const rows = await database
    .selectFrom("things")
    .innerJoin("act_things", "act_things.thing", "things.name")
    .innerJoin("acts", "acts.id", "act_things.act")
    .selectAll("acts")
    .distinct()
    .where("things.id", "in", things)
    .where("acts.undone", "is", null)
    .orderBy("acts.id")
    .execute();
  for (const { id, payload } of rows.map(actFrom)) await derive(database, id, payload);
};

/** The rows that follow from an act, for the things that are there. */
export const derive = async (database: Database, act: number, payload: Payload): Promise<void> => {
  const names = namedIn(payload);
  if (payload.kind === "note" || names.length === 0) return;
  const rows = await database.selectFrom("things").select(["id", "name"]).where("name", "in", names).execute();
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  if (payload.kind === "judge") {
    await database.deleteFrom("judgements").where("act", "=", act).execute();
    const pairs = payload.pairs.flatMap(([one, other]) => {
      const [x, y] = [ids.get(one), ids.get(other)];
      return x !== undefined && y !== undefined ? [{ a: Math.min(x, y), b: Math.max(x, y), verdict: payload.verdict, act }] : [];
    });
    await insertRows(database, "judgements", pairs);
  }
  const thing = payload.kind === "correct" ? ids.get(payload.thing) : undefined;
  if (payload.kind === "correct" && thing !== undefined) {
    await database.deleteFrom("claims").where("act", "=", act).execute();
    const claim = {
      thing,
      property: payload.property,
      position: 0,
      value_json: JSON.stringify(payload.value),
      basis: "stated",
      start: 0,
      end: 0,
      rule: "",
      act,
    };
    await database.insertInto("claims").values(claim).execute();
  }
};
