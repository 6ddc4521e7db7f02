/** What the user gave cannot be taken: the message says what and where, and is all that is printed. */
export class Refused extends Error {}
