import type { Relation, RelationSummary, Source } from "../../record/view.ts";
import type { Document, Reading } from "../../types/index.ts";

/** A report as the server has read it. */
export interface ReadReport {
  readonly document: Document;
  readonly reading: Reading;
}
export interface Draft {
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
}

const ask = async <T>(path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(
    path,
    body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  );
  const value = await answer.json().catch(() => null);
  if (!answer.ok) throw new Error((value as { error?: string } | null)?.error ?? `the server answered ${answer.status}`);
  return value as T;
};

export const readDraft = (draft: Draft): Promise<ReadReport> => ask("/api/read", draft);
export const keepDraft = (draft: Draft): Promise<{ readonly id: string; readonly added: boolean }> => ask("/api/documents", draft);
export const getReport = (id: string): Promise<ReadReport> => ask(`/api/documents/${encodeURIComponent(id)}`);
export const getRelations = (): Promise<readonly RelationSummary[]> => ask("/api/relations");
export const getRelation = ([a, b]: readonly [string, string]): Promise<Relation> => ask(`/api/relations/${a}/${b}`);
export type Verdict = "same" | "different";
/** One of two tellings: a sentence, and the reports that tell it in these words. */
export interface Side {
  readonly id: string;
  readonly said: string;
  readonly reports: readonly { readonly thing: string; readonly source: Source; readonly words: string }[];
}
export interface PairToJudge {
  readonly one: Side;
  readonly other: Side;
  readonly features: readonly { readonly says: string; readonly weight: number }[];
}
export const getUndecided = (): Promise<readonly PairToJudge[]> => ask("/api/undecided");
export const judge = (one: string, other: string, verdict: Verdict): Promise<{ readonly act: number }> =>
  ask("/api/judgements", { one, other, verdict });
export const undo = (act: number): Promise<{ readonly act: number }> => ask(`/api/acts/${act}/undo`, {});
export const getStates = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await ask<readonly { readonly code: string; readonly name: string }[]>("/api/states")).map(({ code, name }) => [code, name]));
export const getBrief = async ([a, b]: readonly [string, string]): Promise<string> => (await fetch(`/api/relations/${a}/${b}/brief.md`)).text();
