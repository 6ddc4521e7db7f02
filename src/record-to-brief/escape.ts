/** Words of a report on one line, without marks that turn the direction of writing or are no characters at all. */
export const plainText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu, "")
    .trim();
/** Words of a report inside Markdown: one line, and nothing in them is markup, HTML or a link. */
export const escapeMarkdown = (text: string): string => plainText(text).replace(/[\\`*_[\]<>#|~&!]/g, "\\$&");
/** The same inside HTML, as text or in an attribute. */
export const escapeHtml = (text: string): string => plainText(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A link target, or null for anything but http and https. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url)
    ? url.replace(/[<>()"'\\`|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    : null;
