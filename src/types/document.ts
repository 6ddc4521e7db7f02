/** A half-open range of UTF-16 offsets into a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range together with the words it covers: `text === document.text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly text: string;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as it is known. */
export type PartialDate = string;

/** What the head of an agency report says of itself: "New Delhi [India], June 27 (ANI):". */
export interface Dateline extends Span {
  readonly place: string | null;
  readonly date: PartialDate | null;
  readonly agency: string | null;
}

/** One report. Everything the reader may know about it is here; offsets everywhere point into `text`. */
export interface Document {
  readonly id: string;
  readonly text: string;
  /** Publication date, `YYYY-MM-DD`, or null when neither the caller nor the text tells it. */
  readonly published: PartialDate | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly dateline: Dateline | null;
}
