/** The exit codes of all commands. */
export const ExitCode = { ok: 0, nothingFound: 1, misuse: 2 } as const;
