import { describe, expect, test } from "vitest";
import { person } from "../made-up.test-data.ts";
import { samePerson } from "./persons.ts";

const named = (name: string, office: string | null = null, state = "GHA") => person(name, office, state);
const both = (a: string, b: string) => [samePerson(named(a), named(b)), samePerson(named(b), named(a))];

describe("one person", () => {
  test.each([
    ["Boateng", "Ama Boateng"],
    ["S. K. Tetteh", "Samuel Kofi Tetteh"],
    ["S Mensah", "Solomon Mensah"],
    ["Youssef Ben Salah", "Youssef Bensalah"],
    ["Youssef Bensalah", "Ben Salah"],
    ["Hishamuddin Hussein", "Hishammuddin Hussein"],
    ["Cabdiraxman Yuusuf", "Abdirahman Yusuf Noor"],
    ["Raúl Vega Ibáñez", "Raul Vega"],
    ["José Raúl Quintero", "Quintero Batista"],
  ])("%s is %s", (a, b) => expect(both(a, b)).toEqual([true, true]));
  test.each([
    ["Ama Boateng", "Kofi Boateng"],
    ["A. Boateng", "Kofi Boateng"],
    ["S. K.", "Samuel Kofi Tetteh"],
    ["Ben Salah", "Ben Brahim"],
    ["Omar", "Amar"],
    ["Mohamed Ali", "Mahmoud Ali"],
  ])("%s is not %s", (a, b) => expect(both(a, b)).toEqual([false, false]));
  test("of one office, where a word of the name is the same", () => {
    expect(samePerson(named("Ama Serwaa Boateng", "foreign minister"), named("Boateng-Mensah, Ama", "foreign minister"))).toBe(true);
    expect(samePerson(named("Ama Boateng", "foreign minister"), named("Ama Boateng", "foreign minister", "PER"))).toBe(true);
    expect(samePerson(named("Boateng", "foreign minister"), named("Boateng", "foreign minister", "PER"))).toBe(false);
  });
});
