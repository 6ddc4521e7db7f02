export type Decoded = { readonly kind: "text"; readonly text: string } | { readonly kind: "not-text"; readonly why: string };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. Binary data and other encodings are told apart from text, never guessed. */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (mark) return { kind: "text", text: new TextDecoder(mark).decode(bytes) };
  if (bytes.subarray(0, 65_536).some(isControl)) return { kind: "not-text", why: "binary data, not text" };
  try {
    return { kind: "text", text: utf8.decode(bytes) };
  } catch {
    return { kind: "not-text", why: "neither UTF-8 nor UTF-16 text" };
  }
};

/** Control characters that no text file holds: all but tab, line feed, vertical tab, form feed, carriage return and escape. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
