import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/search/lines/asked.ts';
import { indexLines } from '../../../src/search/lines/contents.ts';
import { weigh } from '../../../src/search/lines/weigh.ts';
import { buildDuty, buildStandard, buildTask } from '../../support/build.ts';

const names = ['解決客戶需求', '追蹤專案進度', '主動積極'];
const index = indexLines([
  buildStandard({ duties: [buildDuty({ tasks: names.map(name => buildTask({ name })) })] }),
]);
const weightOf = (words: string) => weigh(index, readAsked(words)).sum;

describe('weigh: an everyday word', () => {
  it('weighs as much as the words of lines that it stands for, however long it is', () => {
    expect(weightOf('不用人家講')).toBeLessThanOrEqual('主動積極'.length);
    expect(weightOf('不用人家講')).toBeGreaterThan(weightOf('主動'));
  });

  it('weighs all of its characters where it stands for nothing', () => {
    expect(weightOf('火星探測任務')).toBe('火星探測任務'.length);
  });
});
