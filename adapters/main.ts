/** `npm start`: hands the environment and the streams of the process over. */
import { readEnvFile } from './files/env-file.ts';
import { start } from './start.ts';

const problems = readEnvFile('.env', path => process.loadEnvFile(path));
const words = process.argv.slice(2);
const exitCode = await start(words, { variables: process.env, problems }, process);
if (exitCode !== null) process.exitCode = exitCode;
