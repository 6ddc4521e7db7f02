import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

/** Published on Wednesday, 17 May 2023. */
const dates = (text: string, published: string | null = "2023-05-17") =>
  mentionsOf("date", text, { published }).map(({ from, to, sort }) => [from, to, sort]);
const point = (date: string) => [[date, date, "point"]];

describe("dates of the calendar", () => {
  test.each([
    ["The ministers met in Lisbon on 3 March 2021.", "2021-03-03"],
    ["The ministers met in Lisbon on March 3, 2021.", "2021-03-03"],
    ["The ministers met in Lisbon on 3rd March, 2021.", "2021-03-03"],
    ["The text was signed on 2021-03-03.", "2021-03-03"],
    ["The text was signed on 03/03/2021.", "2021-03-03"],
    ["The text was signed on Friday, 12 May.", "2023-05-12"],
    ["The accord was signed in April 2019.", "2019-04"],
    ["They met in Lisbon on the 9th of this month.", "2023-05-09"],
    ["She flew to Lisbon on the 12th.", "2023-05-12"],
    ["They will meet in Lisbon in autumn.", "2023"],
    ["They had met in Lisbon two weeks earlier.", "2023-05"],
    ["Trade grew by a fifth in the year 2020-21.", "2020-21"],
    ["Exports doubled in the first half of 2022.", "2022-H1"],
  ])("%s", (text, date) => expect(dates(text)).toEqual(point(date)));

  test.each([
    ["Talks were held in Oslo on June 16-17, 2022.", "2022-06-16", "2022-06-17"],
    ["Talks were held in Oslo from 30 May to 2 June 2022.", "2022-05-30", "2022-06-02"],
    ["Talks were held in Oslo on 16 and 17 June 2022.", "2022-06-16", "2022-06-17"],
    ["He toured the region on 28, 29 and 30 April.", "2023-04-28", "2023-04-30"],
    ["He will tour the region on June 3, 4 and 5.", "2023-06-03", "2023-06-05"],
    ["In the first ten months of 2022 trade grew.", "2022-01", "2022-10"],
    ["He will visit Lima in the second quarter of 2024.", "2024-04", "2024-06"],
  ])("%s", (text, from, to) => expect(dates(text)).toEqual([[from, to, "span"]]));

  test("the next spring is the year's own only while it is far off", () => {
    expect(dates("They will meet next spring.")).toEqual(point("2024"));
    expect(dates("They will meet next autumn.")).toEqual(point("2023"));
  });
  test("a month of that year is one of the year told last", () => {
    expect(dates("They have been partners since November 2008. They met in December of that year.")).toEqual([
      ["2008-11", null, "since"],
      ...point("2008-12"),
    ]);
    expect(dates("The body was set up in 2017. It met in May of the following year.")).toEqual([...point("2017"), ...point("2018-05")]);
  });
  test("the night, the year's word and the month's belong to one date", () => {
    expect(dates("They had met on 6 February of this year.")).toEqual(point("2023-02-06"));
    expect(dates("He took office in August last year.")).toEqual(point("2022-08"));
  });
});

describe("dates that the verb decides", () => {
  test.each([
    ["The foreign minister arrived in Nairobi on Friday.", "2023-05-12"],
    ["The foreign minister will arrive in Nairobi on Friday.", "2023-05-19"],
    ["The session is scheduled for Tuesday.", "2023-05-23"],
    ["The two presidents met on Wednesday.", "2023-05-17"],
    ["The meeting was held on November 28.", "2022-11-28"],
    ["The next round will be held on November 28.", "2023-11-28"],
    ["The council will meet in July.", "2023-07"],
    ["The council met in July.", "2022-07"],
  ])("%s", (text, date) => expect(dates(text)).toEqual(point(date)));
});

describe("dates that hang on others", () => {
  test.each([
    ["The envoys spoke by phone yesterday.", "2023-05-16"],
    ["She took office last month.", "2023-04"],
    ["The envoys meet again next year.", "2024"],
    ["The embassy was closed three years ago.", "2020"],
    ["The envoys met three days ago.", "2023-05-14"],
    ["The envoys met two weeks ago.", "2023-05"],
    ["The envoys will meet in two weeks.", "2023-05"],
    ["The envoys met last summer.", "2022"],
    ["The envoys will meet on Monday next week.", "2023-05-22"],
    ["The envoys met on Tuesday of last week.", "2023-05-09"],
    ["The envoys met this past Friday.", "2023-05-12"],
  ])("%s", (text, date) => expect(dates(text)).toEqual(point(date)));

  test("the previous day, and months earlier, count from the date before", () => {
    expect(dates("The treaty was signed on 12 October 2020. The text had been agreed the previous day.")[1]).toEqual([
      "2020-10-11",
      "2020-10-11",
      "point",
    ]);
    expect(dates("The treaty was signed on 12 October 2020. Talks had begun two months earlier.")[1]).toEqual(["2020-08", "2020-08", "point"]);
  });
  test("the next morning, the same month and earlier in the day, too", () => {
    const second = (text: string) => dates(text)[1]?.[0];
    expect(second("He flew to Bern on 12 May. The next morning he met the president.")).toBe("2023-05-13");
    expect(second("The text was agreed in March 2021. It was signed that same month.")).toBe("2021-03");
    expect(dates("He spoke on Monday. The forum opens on Friday. Earlier in the day he had met the envoy.")[2]?.[0]).toBe("2023-05-15");
  });
  test("bounds and durations", () => {
    expect(dates("Aid has flowed since 2015.")).toEqual([["2015", null, "since"]]);
    expect(dates("Trade is to double by 2030.")).toEqual([[null, "2030", "until"]]);
    expect(dates("The work is to be done within three months.")).toEqual([[null, "2023-08", "until"]]);
    expect(mentionsOf("date", "She is on a three-day visit to Ghana.")).toMatchObject([{ sort: "duration", days: 3 }]);
  });
  test("without a publication date, relative dates stay open", () => {
    expect(dates("The ministers met on Monday.", null)).toEqual([[null, null, "point"]]);
    expect(dates("The ministers met on 4 May 2020.", null)).toEqual(point("2020-05-04"));
  });
});

describe("no dates", () => {
  test.each([
    "The parties may march on with Agenda 2030.",
    "Theresa May praised the envoy.",
    "Resolution 2231 of the council was recalled.",
    "The 2+2 dialogue dealt with F-16 jets.",
    "COP27 was praised.",
    "Vision 2030 is at the heart of the reforms.",
  ])("%s", (text) => expect(dates(text)).toEqual([]));
});

test("what a reporter writes on the day before the paper comes out is told by that day", () => {
  expect(dates("NAIROBI, May 16 - The ministers met in Nairobi today.")).toContainEqual(["2023-05-16", "2023-05-16", "point"]);
  expect(dates("NAIROBI, May 2 - The ministers met in Nairobi today.")).toContainEqual(["2023-05-17", "2023-05-17", "point"]);
});
test("in two weeks' time is to come", () => {
  expect(dates("Both will be in Nairobi in two weeks' time for the forum.")).toEqual(point("2023-05"));
});
