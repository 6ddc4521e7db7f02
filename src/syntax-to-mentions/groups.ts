import type { GroupMention, Mention, Person, Syntax } from "../types/index.ts";

export const findGroups = (_syntax: Syntax, _found: readonly Mention[], _persons: readonly Person[]): readonly GroupMention[] => [];
