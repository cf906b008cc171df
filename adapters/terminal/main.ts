/** `npm run ask`, `standards`, `parse` and `talk`: hands the environment and the streams of the process over. */
import { readEnvFile } from '../files/env-file.ts';
import { runTerminal } from './run.ts';

const problems = readEnvFile('.env', path => process.loadEnvFile(path));
const words = process.argv.slice(2);
process.exitCode = await runTerminal(process, { variables: process.env, problems }, words);
