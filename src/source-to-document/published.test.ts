import { expect, test } from "vitest";
import { documentFromText, sha256 } from "./index.ts";
import { publishedIn } from "./published.ts";

test.each([
  ["Published: 12 May 2020\nMinisters met.", "2020-05-12"],
  ["Updated on May 12, 2020 10:15 IST\nMinisters met.", "2020-05-12"],
  ["Release Date: 2020-05-12\nMinisters met.", "2020-05-12"],
  ["Dated 3rd March, 2019\nMinisters met.", "2019-03-03"],
  ["Ministers met.\n\nKampala\n12 May 2020", "2020-05-12"],
  ["Beijing, March 3, 2021 — Ministers met.", "2021-03-03"],
  ["Ministers met on 12 May 2020 and parted on 13 May 2020 as friends.", null],
  ["Published: 31 April 2020\nMinisters met.", null],
  ["Ministers met.", null],
])("%j was published on %s", (text, published) => expect(publishedIn(text)).toBe(published));

test("what the caller tells goes before what the text tells", () => {
  expect(documentFromText("Published: 12 May 2020\nMinisters met.", { published: "2020-05-13" }).published).toBe("2020-05-13");
});

// The vectors of FIPS 180-4.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
])("the SHA-256 of %j", (text, hash) => expect(sha256(text)).toBe(hash));
