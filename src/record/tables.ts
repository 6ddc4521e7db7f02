import type { Generated } from "kysely";

/** The tables of the record. Columns named `…json` hold JSON as text. */
export interface Tables {
  documents: {
    id: Generated<number>;
    /** SHA-256 of the text: the same report is kept once. */
    hash: string;
    /** "report" that was read, "row" of a table, "hand": written by a person. */
    kind: string;
    text: string;
    published: string | null;
    title: string | null;
    publisher: string | null;
    url: string | null;
    /** The version of the reader whose claims stand; null where it is still to be read. */
    reader: string | null;
    /** What near copies have in common; see `copies.ts`. */
    signature: string;
  };
  /** One record of a reading. Its name stays when the document is read again and tells the same thing in the same words or about them. */
  things: { id: Generated<number>; document: number; name: string; list: string; position: number; rules_json: string; evidence_json: string };
  /** One value of one property of a thing. `act` is null for the reader's, else the person's act that says so. */
  claims: {
    thing: number;
    property: string;
    position: number;
    value_json: string;
    basis: string;
    start: number;
    end: number;
    rule: string;
    act: number | null;
  };
  /** Where a thing is looked for: what it shares with all that it may be one with, and the days between which it lies. */
  blocks: { block: string; from_day: number; to_day: number; thing: number };
  /** The matcher's answers that are not "different": `a` before `b`. */
  links: { a: number; b: number; score: number; verdict: string };
  /** Things of the world as all their reports tell them, worked out from claims, links and judgements. The id is the name of the first of its things. */
  entries: {
    id: string;
    list: string;
    /** The first day, as precise as it is known; "" for none. */
    date: string;
    status: string;
    kind: string;
    level: string;
    mechanism: string;
    record_json: string;
    differences_json: string;
    reports: number;
  };
  /** Under which number an entry's words stand in the full text. */
  entry_rows: { id: Generated<number>; entry: string };
  members: { thing: number; entry: string };
  /** To which relations an entry belongs: `a` before `b`, states and bodies. */
  entry_pairs: { a: string; b: string; list: string; date: string; entry: string };
  /** What people did, in order; never edited. `undone`: the act that took it back. */
  acts: { id: Generated<number>; at: string; author: string; kind: string; payload_json: string; undone: number | null };
  /** Which things an act is about, by their names: it is taken up again when a thing comes back. */
  act_things: { act: number; thing: string };
  /** A person's word on two things, from acts that stand: `a` before `b`. */
  judgements: { a: number; b: number; verdict: string; act: number };
}
