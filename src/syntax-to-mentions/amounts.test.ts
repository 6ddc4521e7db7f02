import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

const amounts = (text: string, publisher: string | null = null) =>
  mentionsOf("amount", text, { publisher }).map(({ value, unit, qualifier }) => [value, unit, qualifier]);

describe("money", () => {
  test.each([
    ["Trade came to USD 14.45 billion.", 14.45e9, "USD"],
    ["Trade came to US$14.45bn.", 14.45e9, "USD"],
    ["Trade came to 14.4 billion U.S. dollars.", 14.4e9, "USD"],
    ["A grant of Rs 500 crore was announced by India.", 5e9, "INR"],
    ["Trade came to Rs. 5 lakh crore in India.", 5e12, "INR"],
    ["Exports reached €2.3bn.", 2.3e9, "EUR"],
    ["Exports reached RM7.53 billion.", 7.53e9, "MYR"],
    ["Trade reached 100 million yuan.", 1e8, "CNY"],
    ["Trade reached 1.5 billion euros.", 1.5e9, "EUR"],
    ["Pakistan set aside 40 billion rupees.", 4e10, "PKR"],
  ])("%s", (text, value, unit) => expect(amounts(text)).toEqual([[value, unit, null]]));

  test("a bare dollar is the issuing government's own", () => {
    expect(amounts("The package is worth $30 million.")).toEqual([[3e7, "USD", null]]);
    expect(amounts("The package is worth $30 million.", "Ministry of Foreign Affairs, Singapore")).toEqual([[3e7, "SGD", null]]);
    expect(amounts("The package is worth $30 million.", "The Straits Times")).toEqual([[3e7, "USD", null]]);
  });
});

describe("shares and counts", () => {
  test.each([
    ["Imports fell by 30 per cent.", 30, "percent"],
    ["Imports fell by 30%.", 30, "percent"],
    ["Growth slowed by 2.5 percentage points.", 2.5, "percentage points"],
    ["Two million tourists came from Poland.", 2e6, "persons"],
    ["Half a million visitors came from Poland.", 5e5, "persons"],
    ["The state counts 1,00,000 students from Nepal.", 1e5, "persons"],
    ["Sixty-five students were sent home.", 65, "persons"],
    ["It delivered 20,000 tonnes of wheat.", 2e4, "tonnes"],
    ["The value reached JD 596 million.", 596e6, "JOD"],
    ["Exports to South Africa fell to R1.4bn.", 1.4e9, "ZAR"],
    ["Norway gave 50 million kroner.", 5e7, "NOK"],
  ])("%s", (text, value, unit) => expect(amounts(text)).toEqual([[value, unit, null]]));

  test.each([
    ["Trade came to more than $2 billion.", "over"],
    ["Trade came to nearly $2 billion.", "about"],
    ["Loans of up to $2 billion were offered.", "up-to"],
    ["Deals worth at least $2 billion were signed.", "over"],
    ["Costs added up to $2 billion.", null],
  ])("%s", (text, qualifier) => expect(amounts(text)[0]?.[2]).toBe(qualifier));
});

test("from the higher to the lower, each has the unit", () => {
  expect(amounts("It fell from 20 billion to 11 billion dollars.").map(([value, unit]) => [value, unit])).toEqual([
    [2e10, "USD"],
    [1.1e10, "USD"],
  ]);
  expect(amounts("The duty goes down from 9 to 4 percent.").map(([value]) => value)).toEqual([9, 4]);
});

describe("no amounts", () => {
  test.each([
    "Article 5 of the treaty was invoked.",
    "The two sides met for three hours.",
    "The 2+2 talks began in 2019.",
    "COVID-19 was discussed.",
    "Two F-16 jets took part.",
  ])("%s", (text) => expect(amounts(text)).toEqual([]));
});
