import { describe, expect, it } from 'vitest';
import { type Command, readCommandLine } from '../../../adapters/terminal/command-line.ts';

const ASK = {
  kind: 'ask',
  question: '',
  json: false,
  explain: false,
  stdin: false,
  standards: null,
} as const;
const PARSE = {
  kind: 'parse' as const,
  files: ['a.txt'],
  json: false,
  issues: false,
  acceptDoubtful: false,
  out: null,
};

describe('a command line', () => {
  it.each<[string[], Command, string]>([
    [['ask'], ASK, 'no question asks for help'],
    [['ask', '會議專案經理', 'T3'], { ...ASK, question: '會議專案經理 T3' }, 'words are joined'],
    [['ask', '會議專案經理 T3'], { ...ASK, question: '會議專案經理 T3' }, 'so is one quoted word'],
    [['ask', '--json', 'T3'], { ...ASK, question: 'T3', json: true }, 'options before'],
    [['ask', 'T3', '--json'], { ...ASK, question: 'T3', json: true }, 'and behind'],
    [['ask', '--explain', 'T3'], { ...ASK, question: 'T3', explain: true }, 'how it is understood'],
    [['ask', '--stdin', '--json'], { ...ASK, stdin: true, json: true }, 'many'],
    [['ask', '--standards', 'a b', 'T3'], { ...ASK, question: 'T3', standards: 'a b' }, 'a path'],
    [['ask', '--standards=x.ndjson'], { ...ASK, standards: 'x.ndjson' }, 'with an equals sign'],
    [['ask', '--', '--json'], { ...ASK, question: '--json' }, 'a question that looks like an option'],
    [['ask', '-h'], { kind: 'usage' }, 'help on the commands'],
    [['parse', '--help'], { kind: 'usage' }, 'before anything is missed'],
    [['standards'], { kind: 'standards', json: false, standards: null }, 'what is loaded'],
    [['parse', 'a.txt', 'b.txt'], { ...PARSE, files: ['a.txt', 'b.txt'] }, 'several documents'],
    [['parse', '--out', 'x', '--issues', 'a.txt'], { ...PARSE, issues: true, out: 'x' }, 'their options'],
    [['talk', '--standards', 'x'], { kind: 'talk', standards: 'x' }, 'a conversation'],
  ])('%j → %j: %s', (words, command) => {
    expect(readCommandLine(words)).toEqual(command);
  });

  it.each([
    [[], 'nothing is not a command; use one of ask, standards, parse, talk'],
    [['help'], 'help is not a command; use one of ask, standards, parse, talk'],
    [['ask', '--jsn', 'T3'], "Unknown option '--jsn'"],
    [['ask', '--json=yes'], "Option '--json' does not take an argument"],
    [['ask', '--standards'], "Option '--standards <value>' argument missing"],
    [['ask', '--standards', '--json'], "Option '--standards' argument is ambiguous."],
    [['ask', '--standards', ''], '--standards needs a path'],
    [['ask', '--stdin', 'T3'], '--stdin reads the questions; leave the question out'],
    [['talk', '--explain'], '--explain cannot be used with talk'],
    [['ask', '--issues', 'T3'], '--issues cannot be used with ask'],
    [['parse'], 'parse needs at least one file'],
    [['parse', '--standards', 'x', 'a.txt'], '--standards cannot be used with parse'],
    [['standards', 'T3'], 'standards accepts no words: T3'],
    [['talk', 'T3'], 'a conversation is started without a question; use npm run ask'],
    [['talk', '--json'], '--json cannot be used with talk'],
  ])('%j is misuse: %s', (words, problem) => {
    const read = readCommandLine(words);
    expect(read.kind).toBe('misuse');
    expect('problem' in read && read.problem.startsWith(problem) ? problem : read).toBe(problem);
    expect('problem' in read && read.problem.includes('\n')).toBe(false);
  });
});
