import type { Finder } from "./index.ts";

export const findInstruments: Finder = () => [];
