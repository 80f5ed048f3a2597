// `municipalities[0].mailbox: ikke-en-adresse` as words; the place stays as the administrator finds it in the file.

/** The problem in words, or as it stands where there are none for it. */
export function settingsSentence(problem: string, words: Readonly<Record<string, string>>): string {
  const split = problem.lastIndexOf(": ");
  const place = problem.slice(0, split);
  const said = words[problem.slice(split + 2)];
  return split > 0 && said !== undefined ? `${place} ${said}` : problem;
}
