import { describe, expect, test } from "vitest";
import { BODIES, bodyOf, CITIES, STATES, stateByCode, stateName, stateOf } from "./index.ts";

describe("states", () => {
  test("each has its own codes, a name and a currency", () => {
    expect(new Set(STATES.map(({ code }) => code)).size).toBe(STATES.length);
    expect(new Set(STATES.map(({ alpha2 }) => alpha2)).size).toBe(STATES.length);
    // 193 members, two observers, Kosovo and Taiwan.
    expect(STATES.length).toBe(197);
    for (const state of STATES) {
      expect(state.code, state.code).toMatch(/^[A-Z]{3}$/);
      expect(state.alpha2, state.code).toMatch(/^[A-Z]{2}$/);
      expect(state.currency, state.code).toMatch(/^[A-Z]{3}$/);
      expect(state.names.length, state.code).toBeGreaterThan(0);
      for (const name of [...state.names, ...state.adjectives, ...state.people, ...state.seats])
        expect(name, state.code).not.toMatch(/[&;]\w*;?$|^\s|\s$/);
    }
  });
  test.each([
    ["Türkiye", "TUR"],
    ["turkey", "TUR"],
    ["Ivory Coast", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["Burma", "MMR"],
    ["Swaziland", "SWZ"],
    ["Czech Republic", "CZE"],
    ["Holland", "NLD"],
    ["U.K.", "GBR"],
    ["USA", "USA"],
    ["DPRK", "PRK"],
    ["Korean", "KOR"],
    ["Lao PDR", "LAO"],
    ["Dutch", "NLD"],
    ["Emirati", "ARE"],
    ["Filipino", "PHL"],
    ["Dominican", "DOM"],
    ["Nigerien", "NER"],
    ["Nigerian", "NGA"],
    ["Vatican", "VAT"],
    ["Kosovar", "XKX"],
    ["my", "MYS"],
    ["IND", "IND"],
    ["Atlantis", null],
    ["", null],
  ])("%s is %s", (name, code) => expect(stateOf(name)).toBe(code));
  test("a code has a short name; an unknown one stands for itself", () => {
    expect(stateName("VNM")).toBe("Vietnam");
    expect(stateName("PAN")).toBe("Panama");
    expect(stateName("QQQ")).toBe("QQQ");
    expect(stateByCode("BTN")?.currency).toBe("BTN");
    expect(stateByCode("QQQ")).toBeNull();
  });
});

describe("bodies and cities", () => {
  test("each body has its own key", () => expect(new Set(BODIES.map(({ code }) => code)).size).toBe(BODIES.length));
  test.each([
    ["European Commission", "EU"],
    ["African Union", "AU"],
    ["Gulf Cooperation Council", "GCC"],
    ["UN Security Council", "UN"],
    ["Shanghai Cooperation Organisation", "SCO"],
    ["World Economic Forum", "WEF"],
    ["Rotary Club", null],
  ])("%s is %s", (name, code) => expect(bodyOf(name)).toBe(code));
  test("every city lies in a state of the list", () => {
    const codes = new Set(STATES.map(({ code }) => code));
    expect(CITIES.filter(({ state }) => !codes.has(state))).toEqual([]);
  });
});
