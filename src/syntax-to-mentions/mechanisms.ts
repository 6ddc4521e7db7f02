import type { Finder } from "./index.ts";

export const findMechanisms: Finder = () => [];
