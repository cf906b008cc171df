/** The `.env` file of the folder that a command is started in. */
import { existsSync } from 'node:fs';
import { reasonOf } from './reason.ts';

/** @param load Node's own reader, which fills the environment. @returns what is wrong, nothing where there is no file */
export function readEnvFile(path: string, load: (path: string) => void): string[] {
  if (!existsSync(path)) return [];
  try {
    load(path);
    return [];
  } catch (error) {
    return [`${path} cannot be read (${reasonOf(error)}); see .env.example for what belongs into it`];
  }
}
