import { describe, expect, it } from 'vitest';
import { indexStandards } from '../../../src/search/index-standards.ts';
import { completeName } from '../../../src/search/names/complete.ts';
import { buildNamed } from '../../support/named.ts';

const index = indexStandards(
  buildNamed(['會計主管'], ['會計人員'], ['水電工程人員'], ['銷售助理'], ['導遊人員'], ['基層主管']),
);

const first = (typed: string) => completeName(index, typed)[0]?.standard.name;

describe('completeName: the name that is being typed', () => {
  it.each<[string, string | undefined, string]>([
    ['會計', '會計主管', 'the beginning of names'],
    ['電工', '水電工程人員', 'what stands inside one'],
    ['水電師', '水電工程人員', 'an everyday title, half typed'],
    ['accountan', '會計人員', 'an English title, half typed'],
    ['sales assis', '銷售助理', 'its second word, half typed'],
    ['daoyo', '導遊人員', 'the beginning of its sound'],
    ['dǎoyó', '導遊人員', 'with tones'],
    ['ㄉㄠˇㄧ', '導遊人員', 'in Zhuyin'],
    ['jcz', '基層主管', 'its first letters'],
    ['ㄐㄘㄓ', '基層主管', 'these in Zhuyin'],
    ['導游人員', '導遊人員', 'nearly a name'],
    ['天氣', undefined, 'nothing like a name'],
    ['', undefined, 'nothing'],
  ])('%s → %s (%s)', (typed, name) => expect(first(typed)).toBe(name));

  it('offers each standard once', () => {
    const names = completeName(index, '會計').map(({ standard }) => standard.name);
    expect(names).toEqual(['會計主管', '會計人員']);
  });
});
