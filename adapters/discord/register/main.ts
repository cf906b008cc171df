/**
 * `npm run register:discord`: makes the commands known to Discord. Not done at every start, since Discord limits how often a
 * day commands may be created.
 */
import { readEnvFile } from '../../files/env-file.ts';
import { redact, secretsIn } from '../../service/redact.ts';
import { runRegister } from './run.ts';

const problems = readEnvFile('.env', path => process.loadEnvFile(path));
const { env } = process;
const { lines, exitCode } = await runRegister(process.argv.slice(2), { variables: env, problems });
const stream = exitCode === 0 ? process.stdout : process.stderr;
stream.write(`${redact(lines.join('\n'), secretsIn(env))}\n`);
process.exitCode = exitCode;
