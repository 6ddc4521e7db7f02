import type { Finder } from "./index.ts";

export const findStates: Finder = () => [];
