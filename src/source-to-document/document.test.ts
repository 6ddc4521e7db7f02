import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromText, identityOf, sha256 } from "./index.ts";
import { decodeText } from "./plain-text.ts";

test("sha256 is SHA-256", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === createHash("sha256").update(text, "utf8").digest("hex")),
  );
});

test("line ends change neither offsets nor identity", () => {
  const unix = "Oslo\nTalks were held.\n";
  const dos = "\ufeffOslo\r\nTalks were held.\r\n";
  const document = documentFromText(dos);
  expect(document.text).toHaveLength(dos.length);
  expect(document.text.indexOf("Talks")).toBe(dos.indexOf("Talks"));
  expect(document.text).not.toMatch(/\r|\ufeff/);
  expect(identityOf(dos)).toBe(identityOf(unix));
  expect(identityOf(document.text)).toBe(identityOf(unix));
  expect(identityOf("Oslo\nTalks were not held.\n")).not.toBe(identityOf(unix));
});

test.each([
  ["LIMA, March 3 (Andes Wire) -- Ministers met.", "2021-03-05", { place: "LIMA", date: "2021-03-03", agency: "Andes Wire" }],
  ["Nairobi [Kenya], December 30 (NPA): Ministers met.", "2021-01-02", { place: "Nairobi", date: "2020-12-30", agency: "NPA" }],
])("a dateline opens %s", (text, published, dateline) => {
  expect(documentFromText(text, { published }).dateline).toMatchObject(dateline);
});

test.each([
  ["Posted On: 4 JUL 2021 6:10PM by Press Office\n\nMinisters met.", "2021-07-04"],
  ["Press Release\n12 May 2020\n\nMinisters met.", "2020-05-12"],
  ["Ministers met on 12 May 2020 in the capital and talked about fish and other things at some length.", null],
])("publication date of %j", (text, published) => {
  expect(documentFromText(text).published).toBe(published);
});

test("text and other bytes are told apart", () => {
  expect(decodeText(new TextEncoder().encode("\ufeffTürkiye"))).toEqual({ kind: "text", text: "Türkiye" });
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toEqual({ kind: "text", text: "A" });
  expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toMatchObject({ kind: "not-text" });
  expect(decodeText(Uint8Array.of(0x54, 0xfc, 0x72))).toMatchObject({ kind: "not-text" });
});
