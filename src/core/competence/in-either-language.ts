// What a mail says, in Danish or in English: the two languages citizens write to the borgerrådgiver in.

/** How a thing is said. */
export interface Saying {
  readonly test: (text: string) => boolean;
}

/** How a thing is said in either language. */
export const inEither = (danish: RegExp, english: RegExp): Saying => ({
  test: (text) => danish.test(text) || english.test(text),
});
