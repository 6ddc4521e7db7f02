/** A list written as one text, words parted by blanks. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
