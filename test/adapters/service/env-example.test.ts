/** `.env.example` and the code that reads variables say the same. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** The keys of the schemas: what `env.ts` files read. */
const variables = ['service', 'terminal', 'slack', 'discord'].flatMap(adapter =>
  [...read(`adapters/${adapter}/env.ts`).matchAll(/\b([A-Z][A-Z_]+): optional\(/gu)].map(
    ([, name = '']) => name,
  ),
);

const example = read('.env.example');
const explained = [...example.matchAll(/^([A-Z_]+)=$/gmu)].map(([, name = '']) => name);

describe('.env.example', () => {
  it('explains every variable that is read, and no other', () => {
    expect(variables.length).toBeGreaterThan(10);
    expect(explained.toSorted()).toEqual([...new Set(variables)].toSorted());
  });

  it('says something in front of each, and gives none a value', () => {
    expect(example).not.toMatch(/^[A-Z_]+=.+$/mu);
    for (const name of explained) expect(example).toMatch(new RegExp(`^# .*\\n${name}=$`, 'mu'));
  });
});

describe('the Dockerfile', () => {
  it('copies everything that is imported, and .dockerignore lets it', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gmu)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    const allowed = [...read('.dockerignore').matchAll(/^!(.+)$/gmu)].map(([, path = '']) => path);
    expect(copied.toSorted()).toEqual(allowed.toSorted());
    expect(copied).toEqual(expect.arrayContaining(['adapters', 'src', 'seeds']));
  });
});
