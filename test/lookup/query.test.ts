import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, readQuery } from '../../src/lookup/query.ts';
import { formatPart } from '../../src/standard/code.ts';

/** A question as `code | parts | words`. */
function read(text: string): string {
  const query = readQuery(text);
  if (query.kind !== 'query') return query.kind;
  const codes = query.codes.map(({ base, version }) => base + (version === null ? '' : `v${version}`));
  const code = codes.join(' ') || '-';
  return [code, query.parts.map(formatPart).join(' ') || '-', query.words || '-'].join(' | ');
}

describe('readQuery takes codes out of a question', () => {
  it.each([
    ['會議專案經理', '- | - | 會議專案經理', 'words alone'],
    ['會議專案經理 T3', '- | T3 | 會議專案經理', 'a part behind'],
    ['T3會議專案經理', '- | T3 | 會議專案經理', 'a part in front, glued'],
    ['會議Ｔ３．２專案', '- | T3.2 | 會議 專案', 'full width, in the middle'],
    ['會議專案經理 t03', '- | T3 | 會議專案經理', 'a leading zero'],
    ['會議專案經理 K 07', '- | K7 | 會議專案經理', 'a blank in the code'],
    ['第三項任務 會議專案經理', '- | T3 | 會議專案經理', 'counted in words'],
    ['會議專案經理第十二項任務', '- | T12 | 會議專案經理', 'beyond ten'],
    ['會議專案經理 T3 的第二個任務', '- | T3.2 | 會議專案經理', 'a task of a duty'],
    ['會議專案經理 T3 第二項任務的指標', '- | T3.2 | 會議專案經理 的指標', 'a task of a duty, and a column'],
    ['會議專案經理 第一項職責的第二項任務', '- | T1.2 | 會議專案經理', 'both counted, by their names'],
    ['第一項任務第二項任務', '- | T1 T2 | -', 'two of the same kind'],
    ['第三項任務的第二項行為指標', '- | T3 | 的第二項行為指標', 'an indicator, by its long name'],
    ['第三項任務的第二項工作產出', '- | T3 | 的第二項工作產出', 'an output'],
    ['GPT1 第二項', '- | - | GPT1 第二項', 'T1 inside a word'],
    ['會議專案經理 第一項任務第二項工作', '- | T1.2 | 會議專案經理', 'both counted'],
    ['會議專案經理 T3 第二項指標', '- | T3 | 會議專案經理 第二項指標', 'counted, but no task'],
    ['會議專案經理 第一項任務和第二項任務', '- | T1 T2 | 會議專案經理 和', 'two duties'],
    ['會議專案經理 第二十個職責', '- | T20 | 會議專案經理', 'tens'],
    ['會議專案經理 任務3', '- | T3 | 會議專案經理', 'the other way round'],
    ['BAS2421-001', 'BAS2421-001 | - | -', 'a code'],
    ['bas2421001v2 指標', 'BAS2421-001v2 | - | 指標', 'lower case, no dash, a version'],
    ['ＢＡＳ２４２１－００１', 'BAS2421-001 | - | -', 'full width'],
    ['BAS2421-oo1', 'BAS2421-001 | - | -', 'o for 0'],
    ['BAS2421-001#P3.2.1', 'BAS2421-001 | P3.2.1 | -', 'the stable key'],
    ['bas2421-001t3', 'BAS2421-001 | T3 | -', 'a part glued to the code'],
    ['查BAS2421-001的技能', 'BAS2421-001 | - | 查 的技能', 'a code glued to Chinese'],
    ['/職能 會議專案經理 T3', '- | T3 | 會議專案經理', 'the command itself'],
    ['T1 K28 會議', '- | T1 K28 | 會議', 'several parts'],
    ['AI應用規劃師', '- | - | AI應用規劃師', 'AI is no part'],
    ['CNC車床 3D列印 CAD', '- | - | CNC車床 3D列印 CAD', 'CNC, 3D and CAD are no parts'],
    ['GPT3 應用', '- | - | GPT3 應用', 'T3 inside a word is no part'],
    ['A4.5 紙', '- | - | A4.5 紙', 'a size is no part'],
    ['P3 會議', '- | - | P3 會議', 'an indicator has more numbers'],
    ['會議\u0000專\u200b案', '- | - | 會議 專 案', 'control and format characters'],
    ['', 'help', 'nothing'],
    ['  說明 ', 'help', 'help'],
    ['/職能', 'help', 'the command alone'],
    ['說明？', 'help', 'help with a mark behind'],
    ['清單。', 'list', 'the list with one'],
    ['？！', 'unreadable', 'no letter at all'],
    ['會'.repeat(LONGEST_QUESTION), `- | - | ${'會'.repeat(LONGEST_QUESTION)}`, 'as long as may be'],
    ['會'.repeat(LONGEST_QUESTION + 1), 'unreadable', 'one longer'],
  ])('%s → %s (%s)', (text, expected) => expect(read(text)).toBe(expected));
});
