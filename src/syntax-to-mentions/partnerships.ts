import type { Finder } from "./index.ts";

export const findPartnerships: Finder = () => [];
