/** The shell's way in: reads the environment, hands the process's streams over, sets the exit code. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEnv } from './env.ts';
import { ExitCode } from './exit-code.ts';
import { handle } from './handle.ts';

// A closed pipe (`| head`) is the reader's choice, not a fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.misuse);
  });
}

const problem = loadEnvFile('.env');
const read = readEnv(process.env);
const problems = [...(problem ? [problem] : []), ...(read.kind === 'invalid' ? read.problems : [])];
if (read.kind === 'invalid' || problem) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = ExitCode.misuse;
} else {
  process.exitCode = await handle(
    {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      env: read.env,
      seeds: fileURLToPath(new URL('../../seeds/standards/', import.meta.url)),
      seedAliases: fileURLToPath(new URL('../../seeds/aliases.json', import.meta.url)),
    },
    process.argv.slice(2),
  );
}

/** What is wrong with the file, `null` where nothing is or there is none. */
function loadEnvFile(path: string): string | null {
  if (!existsSync(path)) return null;
  try {
    process.loadEnvFile(path);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${path} cannot be read (${reason}); see .env.example for what belongs into it`;
  }
}
