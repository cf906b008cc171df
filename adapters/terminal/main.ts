/** The shell's way in: reads the environment, hands the process's streams over, sets the exit code. */
import { readEnvFile } from '../files/env-file.ts';
import { runTerminal } from './run.ts';

const problems = readEnvFile('.env', path => process.loadEnvFile(path));
const words = process.argv.slice(2);
process.exitCode = await runTerminal(process, { variables: process.env, problems }, words);
