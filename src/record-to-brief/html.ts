import type { Brief, Citation, Item } from "./brief.ts";
import { quotedWords } from "./citations.ts";
import { escapeHtml, safeUrl } from "./escape.ts";
import { sayDate } from "./words/index.ts";

/** A brief as one HTML page that needs nothing else: it prints on A4, in light and dark. The words of reports are escaped. */
export const htmlOf = ({ title, stamp, sections, sources, short }: Brief): string => {
  const body = sections.map(({ heading, items }) => `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items.map(sayItem).join("\n")}\n</ul>`);
  const foot =
    sources.length > 0
      ? [`<h2>Sources</h2>\n<ol class="sources${short ? " short" : ""}">\n${sources.map((one) => sayCitation(one, short)).join("\n")}\n</ol>`]
      : [];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="stamp">${escapeHtml(stamp)}</p>
${[...body, ...foot].join("\n")}
</body>
</html>
`;
};
const sayItem = ({ lead, sentences }: Item): string => {
  const said = sentences.map(
    ({ text, cites }) => `${escapeHtml(text)}${cites.map((number) => `<a class="cite" href="#source-${number}">${number}</a>`).join("")}`,
  );
  return `<li>${[...(lead === undefined ? [] : [`<b>${escapeHtml(lead)}</b>`]), ...said].join(" ")}</li>`;
};
const sayCitation = (citation: Citation, short: boolean): string => {
  const { number, source } = citation;
  const url = safeUrl(source.url);
  const title = source.title && !short ? `“${escapeHtml(source.title)}”` : null;
  const what = [
    source.publisher ? escapeHtml(source.publisher) : null,
    url && title ? `<a href="${escapeHtml(url)}">${title}</a>` : title,
    source.published ? sayDate(source.published) : "no date",
    url && !title ? `<a href="${escapeHtml(url)}">link</a>` : null,
  ].filter((part) => part !== null);
  return `<li id="source-${number}" value="${number}">${what.join(", ")}${short ? "" : `: <q>${escapeHtml(quotedWords(citation))}</q>`}</li>`;
};

const STYLE = `
:root { color-scheme: light dark; }
body { font: 10.5pt/1.42 "Source Serif 4", Georgia, "Liberation Serif", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 .3em; }
h2 { font-size: 11pt; margin: 1.1em 0 .25em; break-after: avoid; }
.stamp { font-size: 9pt; margin: 0 0 .8em; opacity: .8; }
ul, ol { margin: 0; padding-left: 1.2em; }
li { margin: .15em 0; break-inside: avoid; overflow-wrap: anywhere; }
.cite { font-size: .72em; vertical-align: super; line-height: 0; text-decoration: none; margin-left: .18em; }
.sources { font-size: 8.5pt; padding-left: 2em; }
.sources.short { columns: 3; column-gap: 1.5em; font-size: 7pt; line-height: 1.25; }
q { quotes: "“" "”"; }
@media print { @page { size: A4; margin: 14mm 16mm; } body { font-size: 9pt; line-height: 1.3; margin: 0; padding: 0; max-width: none; } h2 { margin-top: .7em; } a { color: inherit; } .stamp { font-size: 8pt; } }
`;
