import type { Finder } from "./index.ts";

export const findAmounts: Finder = () => [];
