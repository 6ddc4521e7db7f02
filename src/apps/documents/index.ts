import { type Brief, htmlOf, markdownOf } from "../../record-to-brief/index.ts";
import { pdfOf } from "./pdf.ts";

export const FORMATS = ["md", "html", "docx", "pdf"] as const;
export type Format = (typeof FORMATS)[number];
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** A brief in one of its formats: text, or the bytes of a file. */
export const writeBrief = async (brief: Brief, format: Format): Promise<string | Uint8Array> => {
  switch (format) {
    case "md":
      return markdownOf(brief);
    case "html":
      return htmlOf(brief);
    case "docx":
      // A large library, loaded where it is needed.
      return (await import("./docx.ts")).docxOf(brief);
    case "pdf":
      return pdfOf(htmlOf(brief));
  }
};
