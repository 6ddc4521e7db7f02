import type { Finder } from "./index.ts";

export const findPlaces: Finder = () => [];
