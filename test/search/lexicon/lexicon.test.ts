import { describe, expect, it } from 'vitest';
import { ABBREVIATION } from '../../../src/search/lexicon/abbreviation.ts';
import { ENGLISH } from '../../../src/search/lexicon/english.ts';
import { EVERYDAY } from '../../../src/search/lexicon/everyday.ts';
import { findSayings, readRows, readTables, sayingsIn } from '../../../src/search/lexicon/lexicon.ts';
import { MAINLAND } from '../../../src/search/lexicon/mainland.ts';
import { SPOKEN } from '../../../src/search/lexicon/spoken.ts';
import { SYNONYM } from '../../../src/search/lexicon/synonym.ts';
import { linesOf } from '../../../src/search/lines/lines.ts';
import { fold } from '../../../src/standard/fold.ts';
import { groupBy } from '../../../src/standard/group-by.ts';
import { hasCorpus, loadCorpus } from '../../support/corpus.ts';
import { loadSeeds } from '../../support/seeds.ts';

const TABLES = { ABBREVIATION, ENGLISH, EVERYDAY, MAINLAND, SPOKEN, SYNONYM };

describe('sayingsIn', () => {
  const lexicon = readTables([
    {
      rows: 'team leader\t領班\tsame\trank\n老闆\t雇主\tnearly\nHR\t人力資源\tsame\n# a theme\n',
      isMutual: false,
      kind: 'word',
    },
    { rows: '簽訂\t訂立|簽\tsame\n關係\t往來\tnearly\n', isMutual: true, kind: 'word' },
  ]);
  const said = (text: string) =>
    findSayings(lexicon, text).map(({ from, to, said: words, sure }) =>
      [text.slice(from, to), words, sure].join(' '),
    );

  it.each([
    ['跟老板谈', ['老板 雇主 nearly'], 'a word inside a text'],
    ['team leader', ['team leader 领班 same'], 'Latin words with a blank between them'],
    ['team leaders', ['team leaders 领班 same'], 'a plural'],
    ['teamleaders', [], 'only with the blank'],
    ['hr主管', ['hr 人力资源 same'], 'Latin beside Chinese'],
    ['three', [], 'letters inside a word are no word'],
    ['订立合约', ['订立 签订 same'], 'words for the same, from the other side'],
    ['签订合约', ['签订 订立 same', '签订 签 same', '签 签订 same'], 'every stretch that is a word'],
    ['', [], 'nothing'],
  ])('%s → %j (%s)', (text, expected) => expect(said(text).toSorted()).toEqual(expected.toSorted()));

  it('knows which words are ranks', () => {
    expect(findSayings(lexicon, 'team leader').map(({ kind }) => kind)).toEqual(['rank']);
    expect(findSayings(lexicon, fold('老闆')).map(({ kind }) => kind)).toEqual(['word']);
  });

  it('reads the tables of the product', () => {
    const words = sayingsIn(fold('跟媒體聯絡')).map(saying => saying.said);
    expect(words).toContain(fold('聯繫'));
  });
});

const listed = (problems: Iterable<string>) => [...problems].slice(0, 20);

/** Rows as written, without the themes. */
function writtenRows(table: string): string[][] {
  const lines = table.split('\n').filter(line => line.trim() !== '' && !line.startsWith('# '));
  return lines.map(line => line.split('\t'));
}

/** Every word that says, by the table's own rows, in the end itself again. */
function cyclesIn(table: string): string[] {
  const next = new Map(readRows(table).map(({ word, said }) => [word, said]));
  const isReached = (from: string, to: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some(one => {
      if (one === to) return true;
      if (seen.has(one)) return false;
      seen.add(one);
      return isReached(one, to, seen);
    });
  return [...next.keys()].filter(word => isReached(word, word, new Set()));
}

describe.each(Object.entries(TABLES))('the table %s', (_name, table) => {
  const rows = readRows(table);

  it('has nothing but whole rows', () => {
    expect(rows).toHaveLength(writtenRows(table).length);
    expect(
      listed(rows.filter(({ word, said }) => word === '' || said.includes('')).map(({ word }) => word)),
    ).toEqual([]);
  });

  it('has every word once, and each of the others once', () => {
    const twice = [...groupBy(rows, ({ word }) => word)]
      .filter(([, own]) => own.length > 1)
      .map(([word]) => word);
    expect(listed(twice)).toEqual([]);
    const again = rows.filter(({ said }) => new Set(said).size < said.length).map(({ word }) => word);
    expect(listed(again)).toEqual([]);
  });

  it('leads from no word back to itself', () => expect(listed(cyclesIn(table))).toEqual([]));
});

describe('a check of the tables', () => {
  it('notices a cycle, a row that is not whole and a word that stands twice', () => {
    expect(cyclesIn('甲\t乙\tsame\n乙\t丙|丁\tsame\n丁\t甲\tsame\n戊\t甲\tsame')).toEqual(['甲', '乙', '丁']);
    expect(readRows('甲\t乙\tsurely\n丙\t丁\tsame')).toHaveLength(1);
  });
});

/** The corpus holds about half of the official names, so about half of what is said for names stands in it. */
const UNKNOWN_AT_MOST: Record<keyof typeof TABLES, number> = {
  ABBREVIATION: 0.1,
  ENGLISH: 0.25,
  EVERYDAY: 0.45,
  MAINLAND: 0.1,
  SPOKEN: 0,
  SYNONYM: 0,
};

describe.skipIf(!hasCorpus)('what the tables say that documents say', () => {
  const standards = [...loadSeeds(), ...(hasCorpus ? loadCorpus() : [])];
  const texts = standards.flatMap(standard => [
    standard.name,
    ...standard.aliases,
    ...linesOf(standard).map(({ text }) => text),
  ]);
  const printed = [...new Set(texts.map(fold))].join('\n');

  it.each(Object.entries(TABLES))('%s: stands in some name or line, unless marked general', (name, table) => {
    const rows = writtenRows(table).filter(row => !row.includes('general'));
    const unknown = rows.filter(
      ([word = '', said = '']) => ![word, ...said.split('|')].some(one => printed.includes(fold(one))),
    );
    const most = Object.entries(UNKNOWN_AT_MOST).find(([known]) => known === name)?.[1] ?? 0;
    expect(unknown.length / rows.length).toBeLessThanOrEqual(most);
  });
});
