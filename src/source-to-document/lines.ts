/** The longest line taken, in bytes. A report has some thousand. */
export const LONGEST_LINE = 20_000_000;

export type Line =
  | { readonly kind: "line"; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: "too-long"; readonly number: number; readonly length: number };

const NEWLINE = 10;

/**
 * The lines of a stream, numbered from 1, without their line feed. A line over the limit is counted, not kept, so that memory stays bounded whatever comes.
 * The piece behind the last line feed is a line if it holds anything.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const close = (): Line => {
    const line: Line = length > limit ? { kind: "too-long", number, length } : { kind: "line", number, bytes: joined(parts, length) };
    parts = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let at = 0;
    while (at < chunk.length) {
      const found = chunk.indexOf(NEWLINE, at);
      const end = found < 0 ? chunk.length : found;
      length += end - at;
      if (length > limit) parts = [];
      else if (end > at) parts.push(chunk.subarray(at, end));
      if (found >= 0) yield close();
      at = end + 1;
    }
  }
  if (length > 0) yield close();
}

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
