import { describe, expect, test } from "vitest";
import { namedLike } from "./index.ts";
import { styledIn } from "./styles.ts";

describe("names by custom", () => {
  test.each([
    ["Tran Quoc Bao", "VNM"],
    ["Seo Ha-yun", "KOR"],
    ["Zhou Mingyu", "CHN"],
    ["Kobayashi Haruka", "JPN"],
    ["Khin Maung Thein", "MMR"],
    ["Bidhya Shrestha", "NPL"],
    ["Levan Kapanadze", "GEO"],
    ["Anahit Petrosyan", "ARM"],
    ["Oksana Marchenko", "UKR"],
    ["Elçin Həsənli", "AZE"],
    ["Guðrún Jónsdóttir", "ISL"],
    ["Kwasi Boateng", "GHA"],
    ["João Siqueira", "MOZ"],
    ["Layla Al-Harthy", "OMN"],
  ])("%s may be of %s", (name, state) => expect(namedLike(name)).toContain(state));
  test("a name of no known custom tells nothing", () => expect(namedLike("Xolt Qwib").size).toBe(0));
  test("a name tells the customs of other states apart", () => {
    expect(namedLike("Levan Kapanadze")).not.toContain("ARM");
    expect(namedLike("Tran Quoc Bao")).not.toContain("CHN");
  });
});

test("words of address that only some states know", () => {
  expect(styledIn(["Datuk", "Seri"])).toEqual(["MYS"]);
  expect(styledIn(["Pehin"])).toEqual(["BRN"]);
  expect(styledIn(["Mr.", "Dr."])).toEqual([]);
});
