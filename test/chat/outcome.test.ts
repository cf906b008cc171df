import { expect, it } from 'vitest';
import { answerQuestion, logEntryOf, NO_QUESTION, type Outcome } from '../../src/index.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

const SHOWN = answerQuestion(engine, { question: '會議專案經理 T3', audience: { kind: 'private' } });

it.each<[Outcome, { kind: string; question: string }]>([
  [SHOWN, { kind: 'duty', question: '會議專案經理 T3' }],
  [
    { kind: 'quote', question: 'BAS2421-001v1#T3', text: 'P3.1.1' },
    { kind: 'quote', question: 'BAS2421-001v1#T3' },
  ],
  [{ kind: 'withdraw' }, { kind: 'withdraw', question: '' }],
  [NO_QUESTION, { kind: 'no-text', question: '' }],
])('%#: the log says what kind of outcome it was, and what was asked', (outcome, entry) => {
  expect(logEntryOf(outcome)).toEqual(entry);
});
