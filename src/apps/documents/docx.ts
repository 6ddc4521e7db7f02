import { AlignmentType, Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Brief, Citation, Item } from "../../record-to-brief/brief.ts";
import { quotedWords } from "../../record-to-brief/citations.ts";
import { plainText, safeUrl } from "../../record-to-brief/escape.ts";
import { sayDate } from "../../record-to-brief/words/index.ts";

/** A brief as a Word file (Office Open XML), A4. The same brief gives the same bytes. */
export const docxOf = async (brief: Brief): Promise<Uint8Array> => {
  const { title, stamp, sections, sources, short } = brief;
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
    new Paragraph({ style: "Stamp", children: [run(stamp)] }),
    ...sections.flatMap(({ heading, items }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(heading)] }),
      ...items.map(sayItem),
    ]),
    ...(sources.length > 0 ? [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run("Sources")] })] : []),
    ...(short
      ? [new Paragraph({ style: "Source", children: sources.flatMap((one, at) => [new TextRun(at > 0 ? " · " : ""), ...sayCitation(one, short)]) })]
      : []),
    ...(short ? [] : sources.map((one) => new Paragraph({ style: "Source", children: sayCitation(one, short) }))),
  ];
  const document = new Document({
    title,
    creator: "Chancery",
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: "items",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 300, hanging: 220 } } },
            },
          ],
        },
      ],
    },
    sections: [
      { properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 720, bottom: 680, left: 960, right: 960 } } }, children },
    ],
  });
  return settled(await Packer.toBuffer(document));
};

const run = (text: string, given: { readonly bold?: boolean; readonly superScript?: boolean; readonly italics?: boolean } = {}) =>
  new TextRun({ text: plainText(text), ...given });
const sayItem = ({ lead, sentences }: Item): Paragraph =>
  new Paragraph({
    numbering: { reference: "items", level: 0 },
    children: [
      ...(lead === undefined ? [] : [run(`${lead}`, { bold: true }), new TextRun(" ")]),
      ...sentences.flatMap(({ text, cites }, at) => [
        new TextRun({ text: `${at > 0 ? " " : ""}${plainText(text)}` }),
        ...(cites.length > 0 ? [run(cites.join(","), { superScript: true })] : []),
      ]),
    ],
  });
const sayCitation = (citation: Citation, short: boolean): readonly (TextRun | ExternalHyperlink)[] => {
  const { number, source } = citation;
  const url = safeUrl(source.url);
  const told = [source.publisher, source.title && !short ? `“${source.title}”` : null, source.published ? sayDate(source.published) : "no date"];
  return [
    run(`${number} ${told.filter((part) => part !== null).join(", ")}`),
    ...(url ? [new TextRun(", "), new ExternalHyperlink({ link: url, children: [new TextRun({ text: "link", style: "Hyperlink" })] })] : []),
    ...(short ? [] : [new TextRun({ text: `: “${plainText(quotedWords(citation))}”` })]),
  ];
};

const FONT = "Liberation Serif";
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 19 }, paragraph: { spacing: { after: 20, line: 240 } } },
    heading1: { run: { font: FONT, size: 32, bold: true, color: "000000" }, paragraph: { spacing: { after: 60 } } },
    heading2: { run: { font: FONT, size: 22, bold: true, color: "000000" }, paragraph: { spacing: { before: 120, after: 20 } } },
  },
  paragraphStyles: [
    { id: "Stamp", name: "Stamp", run: { size: 17, color: "555555" }, paragraph: { spacing: { after: 120 } } },
    { id: "Source", name: "Source", run: { size: 15 }, paragraph: { spacing: { after: 0 }, indent: { left: 300, hanging: 300 } } },
  ],
};

/** Takes out of the package what no brief says: the moment at which it was made, and made-up names of links. */
const settled = (file: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map<string, string>();
  const plain = parts.map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const text = strFromU8(bytes)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE.toISOString()}`)
      .replace(/\brId[\w-]{15,}/g, (name) => {
        if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`);
        return names.get(name)!;
      });
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(plain), { mtime: MADE });
};
const MADE = new Date(Date.UTC(2000, 0, 1));
