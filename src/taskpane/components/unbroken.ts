const WORD_JOINER = "\u2060";

/** A masked number is one word: no line breaks behind its hyphen. */
export const unbroken = (text: string): string => text.replaceAll("-•", `-${WORD_JOINER}•`);
