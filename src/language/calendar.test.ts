import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, fromDays, isDay, iso, monthOf, toDays, weekdayNumber, weekdayOf } from "./calendar.ts";

describe("words", () => {
  test.each([
    ["January", 1],
    ["Sept.", 9],
    ["sep", 9],
    ["may", 5],
    ["mayor", 0],
    ["ma", 0],
    ["Marchand", 0],
    ["", 0],
  ])("the month of %j is %i", (word, month) => expect(monthOf(word)).toBe(month));
  test.each([
    ["Monday", 1],
    ["Thurs", 4],
    ["Sun.", 0],
    ["sunny", -1],
    ["we", -1],
  ])("the weekday of %j is %i", (word, day) => expect(weekdayOf(word)).toBe(day));
});

describe("arithmetic", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-12-31", 364],
    ["2000-01-01", 10_957],
    ["2000-03-01", 11_017],
  ])("%s is day %i", (date, days) => {
    expect(toDays(date)).toBe(days);
    expect(fromDays(days)).toBe(date);
  });
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2022-01-01", -1, "2021-12-31"],
    ["2022-06-27", 365, "2023-06-27"],
    ["2023-06-27", 366, "2024-06-27"],
  ])("%s and %i days is %s", (date, days, then) => expect(addDays(date, days)).toBe(then));
  test.each([
    ["2022-11-30", 3, "2023-02"],
    ["2022-01-15", -1, "2021-12"],
    ["2022-06", -18, "2020-12"],
    ["2022-12-31", 0, "2022-12"],
  ])("%s and %i months is %s", (date, months, then) => expect(addMonths(date, months)).toBe(then));
  test.each([
    ["2022-06-27", 1],
    ["2000-02-29", 2],
    ["1945-05-08", 2],
    ["1969-07-20", 0],
    ["1815-06-18", 0],
  ])("%s is weekday %i", (date, day) => expect(weekdayNumber(date)).toBe(day));
  test("a day's number and its date turn into each other", () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => toDays(fromDays(days)) === days));
  });
});

test("days that the calendar has", () => {
  expect([isDay(2, 29), isDay(12, 31), isDay(1, 1)]).toEqual([true, true, true]);
  expect([isDay(2, 30), isDay(4, 31), isDay(13, 1), isDay(0, 1), isDay(6, 0)]).toEqual([false, false, false, false, false]);
  expect(iso(2022, 6, 7)).toBe("2022-06-07");
  expect(iso(987, 12, 1)).toBe("0987-12-01");
});
