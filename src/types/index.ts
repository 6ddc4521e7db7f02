export type * from "./document.ts";
export type * from "./facts.ts";
export type * from "./mentions.ts";
export type * from "./reading.ts";
export type * from "./syntax.ts";
