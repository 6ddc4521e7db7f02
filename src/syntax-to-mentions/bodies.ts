import type { Finder } from "./index.ts";

export const findBodies: Finder = () => [];
