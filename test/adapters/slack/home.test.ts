import { describe, expect, it } from 'vitest';
import { renderHome } from '../../../adapters/slack/home.ts';
import { OPEN_PICKER_ACTION } from '../../../adapters/slack/render/picker-button.ts';
import { createEngine, readStep } from '../../../src/index.ts';
import { buildStandard } from '../../support/build.ts';
import { corpusEngine, hasCorpus } from '../../support/corpus.ts';
import { loadSeeds, seedEngine } from '../../support/seeds.ts';
import { problemsOfView, textsOfBlocks } from '../../support/slack-limits.ts';

const HOME = renderHome(seedEngine(), '/職能');

describe('the Home tab', () => {
  it('says how to ask, with examples to type', () => {
    const text = textsOfBlocks(HOME.blocks);
    expect(text).toContain('在任何頻道輸入 /職能 加上名稱或代碼');
    expect(text).toMatch(/可以這樣問\n\/職能 .+ T\d/u);
  });

  it('lists what is loaded by category, with level, version and date', () => {
    const text = textsOfBlocks(HOME.blocks);
    expect(text).toContain('已收錄的職能基準（共 5 項）');
    expect(text).toContain('BGM1219-002v2  基層主管 〔級別 4；V2，2018/12/21〕');
  });

  it('opens the picker, and links on; nothing on it can be shared or quoted', () => {
    const written = JSON.stringify(HOME.blocks);
    expect(written).toContain(`"action_id":"${OPEN_PICKER_ACTION}"`);
    const steps = HOME.blocks.flatMap(({ block_id: id }) => (id === undefined ? [] : [readStep(id)?.kind]));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(kind => kind === 'pick')).toBe(true);
    expect(written).not.toMatch(/"(?:share|quote|withdraw)\|/u);
  });

  it.each([
    ['the seeds', loadSeeds()],
    ['nothing loaded', []],
    [
      'names and categories of 500 characters',
      [buildStandard({ name: '長'.repeat(500), jobCategories: [{ name: '類'.repeat(500), code: 'X' }] })],
    ],
    [
      '60 standards',
      Array.from({ length: 60 }, (_, index) =>
        buildStandard({ code: `XYZ1234-${String(index).padStart(3, '0')}`, name: `測試人員${index}` }),
      ),
    ],
  ])('stays within the limits with %s', (_, standards) => {
    const home = renderHome(createEngine(standards), '/職能');
    expect(problemsOfView(home)).toEqual([]);
    expect(textsOfBlocks(home.blocks)).toContain('已收錄的職能基準');
  });

  it.skipIf(!hasCorpus)('stays within the limits with the corpus', () => {
    const home = renderHome(corpusEngine(), '/職能');
    expect(problemsOfView(home)).toEqual([]);
    expect(textsOfBlocks(home.blocks)).toContain('製造 〔共');
  });
});
