import { expect, test } from "vitest";
import { withPlaces } from "./places.ts";

const occasion = (values: object) =>
  ({
    kind: "meeting",
    status: "held",
    format: null,
    start: null,
    end: null,
    states: ["DNK", "KEN"],
    bodies: [],
    participants: [{ name: "Lars Holm", office: "foreign minister", state: "DNK", body: null }],
    place: null,
    mechanism: null,
    round: null,
    alongside: null,
    topics: [],
    evidence: [],
    rules: [],
    ...values,
  }) as Parameters<typeof withPlaces>[0][number];
const visit = occasion({ kind: "visit", place: "the Republic of Kenya", start: "2023-03-13", end: "2023-03-15" });
const placesOf = (...all: Parameters<typeof withPlaces>[0]) => withPlaces(all).map(({ place }) => place);

test("talks of a visitor with the host are where the visit went, under its short name", () => {
  expect(placesOf(visit, occasion({ start: "2023-03-14", end: "2023-03-14" }))).toEqual(["Kenya", "Kenya"]);
});
test("a call, talks on another day, in another state of things or with somebody else are not", () => {
  const others = [
    occasion({ kind: "call", format: "phone" }),
    occasion({ start: "2023-03-20", end: "2023-03-20" }),
    occasion({ status: "planned" }),
    occasion({ states: ["DNK", "UGA"] }),
    occasion({ participants: [] }),
  ];
  expect(placesOf(visit, ...others).slice(1)).toEqual([null, null, null, null, null]);
});
test("a republic whose name is no more than that keeps it", () => {
  expect(placesOf(occasion({ place: "Democratic Republic of the Congo" }), occasion({ place: "Lima" }))).toEqual([
    "Democratic Republic of the Congo",
    "Lima",
  ]);
});
