import type { Brief, Citation, Item } from "./brief.ts";
import { quotedWords } from "./citations.ts";
import { escapeMarkdown, safeUrl } from "./escape.ts";
import { sayDate } from "./words/index.ts";

/** A brief as Markdown; the words of reports are escaped. */
export const markdownOf = ({ title, stamp, sections, sources, short }: Brief): string => {
  const body = sections.flatMap(({ heading, items }) => [`## ${heading}`, "", ...items.map(sayItem), ""]);
  const foot = sources.length > 0 ? ["## Sources", "", ...sources.map((source) => sayCitation(source, short)), ""] : [];
  return [`# ${title}`, "", stamp, "", ...body, ...foot].join("\n");
};
const sayItem = ({ lead, sentences }: Item): string => {
  const said = sentences.map(
    ({ text, cites }) => `${escapeMarkdown(text)}${cites.length > 0 ? ` ${cites.map((number) => `[${number}]`).join("")}` : ""}`,
  );
  return `- ${[...(lead === undefined ? [] : [`**${escapeMarkdown(lead)}**`]), ...said].join(" ")}`;
};

/** `[1] ANI, "Title", 27 June 2022, <url>: "words"`. */
const sayCitation = (citation: Citation, short: boolean): string => {
  const { number, source } = citation;
  const url = safeUrl(source.url);
  const what = [
    source.publisher ? escapeMarkdown(source.publisher) : null,
    source.title && !short ? `“${escapeMarkdown(source.title)}”` : null,
    source.published ? sayDate(source.published) : "no date",
    url ? `<${url}>` : null,
  ].filter((part) => part !== null);
  return `- [${number}] ${what.join(", ")}${short ? "" : `: “${escapeMarkdown(quotedWords(citation))}”`}`;
};
