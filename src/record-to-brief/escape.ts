/** Words of a report inside Markdown: one line, and nothing in them is markup, HTML or a link. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\\`*_[\]<>#|~&!]/g, "\\$&")
    .trim();

/** A link target, or null for anything but http and https. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url)
    ? url.replace(/[<>()"'\\`|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    : null;

/** Words of a report inside HTML, as text or in an attribute. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .trim();
