/** The shell's way in: reads the environment, hands the process's streams over, sets the exit code. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEnv } from './env.ts';
import { ExitCode } from './exit-code.ts';
import { handle } from './handle.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

// A closed pipe (`| head`) is the reader's choice, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.misuse);
});

const read = readEnv(process.env);
if (read.kind === 'invalid') {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exitCode = ExitCode.misuse;
} else {
  process.exitCode = await handle(
    {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      env: read.env,
      seeds: fileURLToPath(new URL('../../seeds/standards/', import.meta.url)),
    },
    process.argv.slice(2),
  );
}
