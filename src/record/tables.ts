/** The tables of the record. JSON columns hold text. */
export interface Tables {
  documents: {
    /** SHA-256 of the text: the same report is kept once. */
    id: string;
    text: string;
    published: string | null;
    title: string | null;
    publisher: string | null;
    url: string | null;
  };
  /** By which version of the reader a document was read. */
  readings: { document: string; reader: string };
  /** One record of a reading. */
  things: { id: string; document: string; list: string; position: number; rules: string };
  evidence: { thing: string; position: number; start: number; end: number };
  claims: {
    thing: string;
    property: string;
    position: number;
    value: string;
    basis: string;
    start: number;
    end: number;
    rule: string;
    reader: string;
    source: string;
  };
  /** To which relations a thing belongs: `a` before `b`. */
  pairs: { a: string; b: string; thing: string };
}
