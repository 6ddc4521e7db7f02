/** "SECRETARY BLINKEN: …", "Q: …": a transcript of somebody's talk with the press. */
export const TRANSCRIPT = /^(?:QUESTION|Q|MODERATOR|OPERATOR|MR|MS|SECRETARY|PRESIDENT|(?:[A-Z]{2,}\s){0,4}[A-Z]{3,})\s?:\s/m;
