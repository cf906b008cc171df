import { describe, expect, it } from 'vitest';
import { type CompetencyStandard, createEngine, type Reply } from '../../src/index.ts';
import { sourceLine } from '../../src/reply/wording.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';
import { textsOf } from '../support/hostile.ts';
import { loadSeeds, seedEngine } from '../support/seeds.ts';

const seeds = loadSeeds();
const engine = seedEngine();

const replyTo = (question: string, standards?: CompetencyStandard[]): Reply =>
  (standards ? createEngine(standards) : engine).answer(question).reply;

/** Every line of a reply as `code text`, its sub-items after it. */
function linesOf(reply: Reply): string[] {
  return reply.sections.flatMap(({ groups }) =>
    groups.flatMap(({ lines }) =>
      lines.flatMap(({ code, text, items }) => [`${code ?? '-'} ${text}`, ...items]),
    ),
  );
}

const headingsOf = ({ sections }: Reply) =>
  sections.map(({ code, heading }) => [code, heading].join(' ').trim());

describe('a search says how well its lines fit', () => {
  it.each([
    ['談判', '找到 4 處與「談判」相符的內容'],
    ['溝通協調', '找到 6 處與「溝通協調」相符、4 處相近的內容'],
    ['誰需要懂政府採購法', '找到 1 處與「懂政府採購法」相符的內容'],
    ['會議專案經理 教導員公', '沒有完全符合「教導員公」的內容，以下 1 處相近'],
  ])('%s → %s', (question, title) => expect(replyTo(question).title).toBe(title));
});

describe('fidelity: all words of the document, and no others', () => {
  it.each(
    seeds.flatMap(standard =>
      standard.duties.map(duty => [standard.name, duty.code, standard, duty] as const),
    ),
  )('%s %s', (name, code, _, duty) => {
    const printed = [
      ...duty.tasks.flatMap(task =>
        [...task.outputs, ...task.indicators].map(line => `${line.code} ${line.text}`),
      ),
      ...[...duty.knowledge, ...duty.skills].flatMap(({ code: own, text, items }) => [
        `${own} ${text}`,
        ...items,
      ]),
    ];
    const reply = replyTo(`${name} ${code}`);
    expect(linesOf(reply)).toEqual(printed);
    expect(headingsOf(reply)).toEqual([
      ...duty.tasks.map(task => `${task.code} ${task.name}`),
      '知識',
      '技能',
    ]);
  });

  it.each(seeds.map(standard => [standard.name, standard] as const))('%s, its columns', (name, standard) => {
    const tasks = standard.duties.flatMap(duty => duty.tasks);
    const columns = {
      指標: tasks.flatMap(task => task.indicators.map(({ code, text }) => `${code} ${text}`)),
      產出: tasks.flatMap(task => task.outputs.map(({ code, text }) => `${code} ${text}`)),
      知識: standard.duties.flatMap(duty =>
        duty.knowledge.flatMap(({ code, text, items }) => [`${code} ${text}`, ...items]),
      ),
      技能: standard.duties.flatMap(duty =>
        duty.skills.flatMap(({ code, text, items }) => [`${code} ${text}`, ...items]),
      ),
      學經歷: standard.prerequisites.map(text => `- ${text}`),
      說明: standard.notes.map(text => `- ${text}`),
    };
    for (const [column, printed] of Object.entries(columns)) {
      expect(linesOf(replyTo(`${name} ${column}`))).toEqual(printed);
    }
  });
});

describe('every answer names its source', () => {
  it.each([
    ['基層主管', '資料來源：勞動部 iCAP 職能基準「基層主管」，BGM1219-002v2，V2，2018/12/21'],
    ['會議專案經理 T3', '資料來源：勞動部 iCAP 職能基準「會議專案經理」，BAS2421-001，文件未附版本表'],
    ['工會總幹事 P1.1.1', '資料來源：勞動部 iCAP 職能基準「工會總幹事」，BAS4999-001v2，V2，2018/12/21'],
  ])('%s', (question, line) => {
    const { source } = replyTo(question);
    expect(source && sourceLine(source)).toBe(line);
  });

  it('also if it lists lines of several standards', () => {
    expect(replyTo('談判').sections.map(({ heading, note }) => `${heading} ${note}`)).toContain(
      '基層主管 級別 4；1 處；V2，2018/12/21',
    );
  });
});

describe('versions', () => {
  const row = (version: string, code: string, note = '略', date = '2020/01/01') => ({
    version,
    code,
    name: '測試人員',
    status: '歷史版本',
    note,
    date,
  });
  const old = buildStandard({
    code: 'XYZ1234-001',
    versions: [
      row('V2', 'XYZ1234-001v2', '略', '2022/02/02'),
      row('V1', 'XYZ1234-001', '已被《XYZ1234-001v2》取代'),
    ],
  });
  const newest = buildStandard({ code: 'XYZ1234-001v2', versions: old.versions });

  it('says that the version table names a newer version, and that the document is historical', () => {
    expect(replyTo('測試人員', [old]).notices).toEqual([
      '文件標示此份為歷史版本，內容可能已被取代。',
      '文件的版本表載有較新的 V2：測試人員（XYZ1234-001v2，2022/02/02），尚未收錄；以下是較舊的內容。',
    ]);
  });

  it('leads to the newer version if it is loaded', () => {
    expect(replyTo('XYZ1234-001v1', [old, newest]).notices).toContain(
      '已收錄較新的版本 XYZ1234-001v2，輸入這個代碼可查看。',
    );
  });
});

describe('how a question was understood', () => {
  it.each([
    ['會議專案經理', []],
    ['專案經理', ['以「會議專案經理」查詢。']],
    ['會義專案經理', ['以「會議專案經理」查詢。']],
    ['秘書長', ['「秘書長」是「工會總幹事」的舊名稱或其他名稱。']],
    ['BAS1219-003v1', ['BAS1219-003v1 是舊代碼，以下是 BAS1219-003v2 的內容。']],
    ['2421-001', ['沒有載入完全相同的代碼，以最接近的 BAS2421-001 查詢。']],
    ['會議專案經理 追蹤進度', ['依「追蹤進度」找到 T3.3 追蹤專案進度。']],
    ['會議專案經理 學歷', ['以下為文件的建議，並非法定資格。']],
    ['辦公室事務管理人員 O5.4.1', ['文件中有 3 處使用這個代碼，以下全部列出。']],
  ])('%s → %s', (question, notices) => expect(replyTo(question).notices).toEqual(notices));
});

describe('levels', () => {
  it('marks a task whose level differs from the standard’s', () => {
    expect(
      replyTo('辦公室事務管理人員 T1')
        .sections.map(({ note }) => note)
        .slice(0, 3),
    ).toEqual(Array.from({ length: 3 }, () => '級別 3（與基準級別 4 不同）'));
  });

  it('explains a level in the official words on request', () => {
    expect(linesOf(replyTo('會議專案經理 級別'))[0]).toBe(
      '- 基準級別　級別 5：能夠在複雜變動的情況中，在最少監督下，自主完成工作。需要具備應用、整合、系統化的專業知識與技術及策略思考與判斷能力',
    );
  });

  it('says that no level is printed', () => {
    const standard = buildStandard({
      level: null,
      duties: [buildDuty({ tasks: [buildTask({ level: null })] })],
    });
    expect(replyTo('測試人員 T1', [standard]).sections[0]?.note).toBe('未列級別');
  });
});

describe('an item', () => {
  it('names its duty, its task and its level', () => {
    expect(replyTo('會議專案經理 P3.2.1').facts).toEqual([
      { label: '主要職責', value: 'T3 控制專案進度' },
      { label: '工作任務', value: 'T3.2 與內外部協調專案相關事宜' },
      { label: '職能級別', value: '5' },
    ]);
  });

  it('that is printed in several places with one text is shown once, with all places', () => {
    const reply = replyTo('會議專案經理 K28');
    expect(linesOf(reply)).toEqual(['K28 專案管理']);
    expect(headingsOf(reply)).toEqual(['列於 T2 管理專案團隊、T3 控制專案進度、T6 進行結案分析']);
  });

  it('that is printed with different texts is shown with each of them', () => {
    expect(linesOf(replyTo('辦公室事務管理人員 O5.4.1'))).toEqual([
      'O5.4.1 結案報告',
      'O5.4.1 記錄系統監督報告',
      'O5.4.1 系統修正規劃書',
    ]);
  });
});

describe('an answer that finds nothing offers a next step', () => {
  it.each([
    ['軟體專案經理', '找不到「軟體專案經理」', ['會議專案經理（BAS2421-001）']],
    ['BAS2421-007', '沒有收錄代碼 BAS2421-007 的職能基準', ['會議專案經理（BAS2421-001）']],
    [
      '會議專案經理 P3.2.9',
      '「會議專案經理」沒有 P3.2.9',
      ['P3.2.1 跟公司內部相關單位溝通協調專案執行之相關事宜'],
    ],
    [
      '工會總幹事 火星',
      '「工會總幹事」裡找不到「火星」',
      ['T1 綜理會務', 'T2 規劃與督導活動', 'T3 內外部溝通與協調'],
    ],
  ])('%s → %s', (question, title, labels) => {
    const reply = replyTo(question);
    expect(reply.title).toBe(title);
    expect(reply.choices?.options.map(({ label }) => label)).toEqual(labels);
  });

  it('every choice of every reply is a question that finds something', () => {
    const questions = [
      '說明',
      '會議專案經理',
      '軟體專案經理',
      '會議專案經理 T9',
      'BAS2421-001 基層主管',
      '主管',
    ];
    for (const choice of questions.flatMap(question => replyTo(question).choices?.options ?? [])) {
      expect(['nothing', 'no-part', 'unreadable']).not.toContain(engine.answer(choice.question).result.kind);
    }
  });

  it('the examples of the help work', () => {
    const examples = linesOf(replyTo('說明')).map(line => line.slice(2));
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(examples.map(example => engine.answer(example).result.kind)).toEqual([
      'duty',
      'columns',
      'columns',
      'task',
      'task',
    ]);
  });

  it('a long question is quoted in part, with its length', () => {
    const reply = replyTo('狼'.repeat(300));
    expect(reply.title).toBe(`找不到「${'狼'.repeat(40)}…（共 300 字）」`);
  });
});

describe('replies', () => {
  it('contain no markup', () => {
    for (const text of textsOf(replyTo('會議專案經理')).concat(textsOf(replyTo('說明')))) {
      expect(text).not.toMatch(/\*\*|<[a-z!@#]|&lt;|`/u);
    }
  });
});
