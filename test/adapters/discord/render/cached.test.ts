import { expect, it } from 'vitest';
import { renderCompletionsOnce } from '../../../../adapters/discord/render/cached.ts';

const SUGGESTIONS = [{ value: 'BAS2421-001', label: '會議專案經理（BAS2421-001）', detail: null }];

const drawn = (question: string, isPublic = false) =>
  renderCompletionsOnce(SUGGESTIONS, { question, isPublic });

it('draws the same completions once', () => {
  expect(drawn('說')).toBe(drawn('說'));
});

it('draws them anew for other typing, whatever was drawn before', () => {
  const values = ['說', '會議', '清'].map(typed => drawn(typed).map(({ value }) => value));
  expect(values).toEqual([['說明', 'BAS2421-001'], ['BAS2421-001'], ['清單', 'BAS2421-001']]);
});

it('draws them anew for everybody', () => {
  const [own, shared] = [drawn('會議'), drawn('會議', true)];
  expect(shared).not.toEqual(own);
  expect(drawn('會議')).toEqual(own);
});
