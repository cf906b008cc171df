/** What is told about problems of files: every one a line, but not hundreds of lines. */

/** Problems told at once; more are counted. */
const MOST_PROBLEMS = 20;

/** The first problems, and how many more there are. */
export function firstProblems(problems: readonly string[]): string[] {
  const left = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), ...(left > 0 ? [`… and ${left} more`] : [])];
}
