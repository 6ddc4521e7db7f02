import { once } from "node:events";
import { styleText } from "node:util";

/** Writes to the standard output and waits where its reader is slower. */
export const print = async (text: string | Uint8Array): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

type Look = Parameters<typeof styleText>[0];
/** Colour only on a terminal, and not where NO_COLOR is set. */
export const look = (how: Look, text: string): string => styleText(how, text, { stream: process.stdout });
export const bold = (text: string): string => look("bold", text);
export const dim = (text: string): string => look("dim", text);
/** Control characters of untrusted text must not reach a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");

/** Lines of at most `width` columns, each behind `indent`. */
export const wrap = (text: string, indent: string, width = 96): string => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join("\n");
};
