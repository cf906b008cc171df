import { describe, expect, it } from 'vitest';
import { readPublicWord } from '../../src/chat/public-word.ts';

describe('the word that asks for an answer to everybody', () => {
  it.each([
    ['會議專案經理 T3', '會議專案經理 T3', false, 'as it is'],
    ['公開 會議專案經理 T3', '會議專案經理 T3', true, 'the word in front'],
    ['會議專案經理 T3 公開', '會議專案經理 T3', true, 'the word behind'],
    ['公開　基層主管', '基層主管', true, 'a full-width blank'],
    ['!基層主管', '基層主管', true, 'an exclamation mark'],
    ['！ 基層主管', '基層主管', true, 'a full-width one, with a blank'],
    ['基層主管 !', '基層主管', true, 'one behind'],
    ['基層主管！', '基層主管！', false, 'punctuation'],
    ['公開招標人員', '公開招標人員', false, 'part of a word in front'],
    ['資訊公開', '資訊公開', false, 'part of a word behind'],
    ['公開', '', true, 'nothing else'],
    ['', '', false, 'nothing'],
  ])('of %j leaves %j, for everybody: %s (%s)', (text, question, isPublic) => {
    expect(readPublicWord(text)).toEqual({ question, isPublic });
  });
});
