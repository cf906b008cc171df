import { describe, expect, it } from 'vitest';
import { type Answer, type CompetencyStandard, createEngine, type Engine } from '../../src/index.ts';
import { corpusEngine, hasCorpus } from '../support/corpus.ts';
import { loadQuestions } from '../support/questions.ts';
import { buildStandard } from '../support/build.ts';
import { loadSeeds, seedEngine } from '../support/seeds.ts';

const seeds = loadSeeds();
const engine = seedEngine();

function choicesOf({ links, reply }: Answer) {
  const single = [links.up, links.previous, links.next].filter(way => way !== null);
  return [...single, ...links.parts, ...links.columns, ...(reply.choices?.options ?? [])];
}

/** Every view that can be reached from a standard by ways on, up to the list that it stands in. */
function viewsFrom(asked: Engine, { code }: CompetencyStandard): Map<string, Answer> {
  const views = new Map<string, Answer>();
  const open = [asked.answer(code).question];
  for (let question = open.pop(); question !== undefined; question = open.pop()) {
    if (views.has(question)) continue;
    const answer = asked.answer(question);
    views.set(question, answer);
    if (answer.result.kind !== 'list') open.push(...choicesOf(answer).map(choice => choice.question));
  }
  return views;
}

const PARTIAL = new Set(['nothing', 'no-part', 'choices', 'matches', 'unreadable', 'help']);

function expectEveryViewToBeFound(asked: Engine, standard: CompetencyStandard): void {
  for (const [question, answer] of viewsFrom(asked, standard)) {
    expect([question, answer.result.kind]).not.toEqual([
      question,
      expect.toSatisfy((kind: string) => PARTIAL.has(kind)),
    ]);
    const again = asked.answer(answer.question);
    expect([again.reply, again.links, again.question]).toEqual([answer.reply, answer.links, answer.question]);
  }
}

describe('the links of an answer', () => {
  const way = (text: string) => engine.answer(text).links;

  it('lead from a duty to the standard, its neighbours, its tasks and its columns', () => {
    const { up, previous, next, parts, columns } = way('會議專案經理 T3');
    expect([up?.label, previous?.label, next?.label]).toEqual(['會議專案經理', 'T2', 'T4']);
    expect(parts.map(({ label }) => label.split(' ')[0])).toEqual(['T3.1', 'T3.2', 'T3.3', 'T3.4']);
    expect(columns.map(({ label, detail }) => `${label} ${detail ?? ''}`)).toEqual([
      '行為指標 T3',
      '工作產出 T3',
      '知識 T3',
      '技能 T3',
      '職能級別 T3',
      '態度 整個職能基準',
      '建議學經歷與能力條件 整個職能基準',
      '版本 整個職能基準',
      '說明與補充事項 整個職能基準',
    ]);
  });

  it('keep the column when they lead to another part', () => {
    const { up, next } = way('會議專案經理 T3 指標');
    expect(engine.answer(next?.question ?? '').reply).toMatchObject({ code: 'T4', title: '行為指標' });
    expect(engine.answer(up?.question ?? '').result.kind).toBe('duty');
  });

  it("lead from a task to the next duty's first", () => {
    const last = seeds.find(({ name }) => name === '會議專案經理')?.duties[0]?.tasks.at(-1)?.code;
    expect(way(`會議專案經理 ${last}`).next?.label).toBe('T2.1');
  });

  it('end at the first and the last part', () => {
    expect(way('會議專案經理 T1').previous).toBeNull();
    const last = seeds.find(({ name }) => name === '會議專案經理')?.duties.at(-1)?.code;
    expect(way(`會議專案經理 ${last}`).next).toBeNull();
  });

  it('lead from a line to its task', () => expect(way('會議專案經理 P3.1.1').up?.label).toMatch(/^T3\.1 /u));

  it.each(seeds)('of $name give what they promise, and every view can be asked for again', standard => {
    expectEveryViewToBeFound(engine, standard);
  });

  it.skipIf(!hasCorpus)('over the corpus give what they promise (needs CORPUS)', () => {
    const all = corpusEngine();
    const sample = all.standards.filter((_, index) => index % 40 === 0);
    for (const standard of sample) expectEveryViewToBeFound(all, standard);
  });
});

describe('the address of an answer', () => {
  it.each([
    ['會議專案經理 T3', 'BAS2421-001v1#T3'],
    ['bas2421-001 t3.2', 'BAS2421-001v1#T3.2'],
    ['會議專案經理 行為指標 T3', 'BAS2421-001v1#T3 指標'],
    ['會議專案經理', 'BAS2421-001v1'],
    ['基層主管 學經歷', 'BGM1219-002v2 學經歷'],
    ['會議專案經理 P3.1.1', 'BAS2421-001v1#T3.1 P3.1.1'],
    ['會議專案經理 K28 K38', 'BAS2421-001v1#K28 K38'],
    ['清單', '清單'],
    ['', '說明'],
  ])('of %j is %j', (question, again) => expect(engine.answer(question).question).toBe(again));

  it.each([
    ['bas2421001 t3 指標', '會議專案經理 T3 指標'],
    ['追蹤預算', '追蹤預算'],
    ['活動企劃專員 溝通 協調', '活動企劃專員 溝通 協調'],
    ['說明', '說明'],
  ])('of %j is said as %j', (question, plainQuestion) => {
    expect(engine.answer(question).plainQuestion).toBe(plainQuestion);
    expect(engine.answer(plainQuestion).question).toBe(engine.answer(question).question);
  });

  it('of a name with special characters keeps them', () => {
    const small = createEngine([buildStandard({ name: 'C#$& 程式設計師' })]);
    expect(small.answer('XYZ1234-001 T1 指標').plainQuestion).toBe('C#$& 程式設計師 T1 指標');
  });

  it('of a search holds the question', () => expect(engine.answer('追蹤預算').question).toBe('追蹤預算'));

  it('of words about a standard holds its code', () => {
    const { question, result } = engine.answer('預算', { about: 'BAS2421-001' });
    expect(result.kind).toBe('matches');
    expect(question).toBe('BAS2421-001v1 預算');
    expect(engine.answer(question).reply).toEqual(engine.answer('預算', { about: 'BAS2421-001' }).reply);
  });

  it('of words about a standard that leave no room for its code are the words', () => {
    const { result, question } = engine.answer(`會議專案經理 預算${'，'.repeat(980)}`);
    expect(result.kind).toBe('matches');
    expect(engine.answer(question).result).toEqual(result);
  });

  it.each([
    ['會亦專案經理 T3', 'a typing error'],
    ['工會幹部 學經歷', 'an old name'],
    ['會議專案經理 控制專案進度', 'words of a duty'],
  ])('of %j is the question itself: the reply says how it was understood (%s)', question => {
    expect(engine.answer(question).question).toContain(question);
  });

  it.each(loadQuestions().map(({ question }) => question))('of %j gives it again', question => {
    const answer = engine.answer(question);
    if (answer.result.kind === 'unreadable') return expect(answer.question).toBe('');
    const again = engine.answer(answer.question);
    return expect([again.reply, again.links, again.question]).toEqual([
      answer.reply,
      answer.links,
      answer.question,
    ]);
  });

  it('is empty if nothing gives the answer again', () => {
    expect(engine.answer('長'.repeat(2000)).question).toBe('');
  });
});

describe('a conversation about what was shown', () => {
  const about = engine.answer('會議專案經理 T3').question;

  it.each([
    ['下一個', 'T4'],
    ['下一项', 'T4'],
    ['上一個職責', 'T2'],
    ['前一項', 'T2'],
    ['再下一個', 'T4'],
    ['往上', 'BAS2421-001'],
    ['T1', 'T1'],
    ['技能', 'T3'],
    ['學經歷', 'BAS2421-001'],
    ['K28', 'K28'],
    ['控制專案進度', 'T3'],
  ])('%s leads to %s', (text, code) => expect(engine.answer(text, { about }).reply.code).toBe(code));

  it.each([
    ['談判', 'lines of this standard'],
    ['甘特圖', 'no line of it'],
  ])('%s, looked for in it, can be looked for everywhere (%s)', words => {
    const shown = engine.answer('會議專案經理 T3').question;
    const found = engine.answer(words, { about: shown });
    const { links } = words === '談判' ? found : engine.answer(`會議專案經理 ${words}`);
    expect(links.others).toEqual([{ label: '在全部職能基準中找', detail: null, question: words }]);
  });

  it('words that are the name of a category also lead to the category', () => {
    const standard = buildStandard({ jobCategories: [{ name: '航太／製造', code: 'XYZ' }], notes: ['航太'] });
    expect(createEngine([standard]).answer('航太').links.others).toEqual([
      { label: '航太的職能基準', detail: null, question: '清單 航太' },
    ]);
  });

  it.each(['會議專案經理 T99', '會議專案經理 T3.2.1'])(
    'a code is not looked for everywhere: %s',
    question => {
      expect(engine.answer(question).links.others).toEqual([]);
    },
  );

  it('continues after a question with a typing error', () => {
    expect(engine.answer('下一個', { about: '會亦專案經理 T3' }).reply.code).toBe('T4');
  });

  it('says that there is no next part, and shows the last again', () => {
    const last = engine.answer('會議專案經理 T1');
    const { reply } = engine.answer('上一個', { about: last.question });
    expect(reply).toEqual({ ...last.reply, notices: ['這已經是第一項。', ...last.reply.notices] });
  });

  it('answers a question with a name about that standard', () => {
    expect(engine.answer('基層主管 T1', { about }).reply.source?.name).toBe('基層主管');
  });

  it('has no topic if nothing is loaded', () => {
    expect(engine.answer('T1', { about: 'XYZ9999-001' }).result.kind).toBe('nothing');
  });
});
