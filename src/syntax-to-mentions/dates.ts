import type { Finder } from "./index.ts";

export const findDates: Finder = () => [];
