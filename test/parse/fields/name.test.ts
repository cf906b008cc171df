import { expect, test } from 'vitest';
import { readName } from '../../../src/parse/fields/name.ts';

test.each<[printed: string, name: string, remark: string | null, others: string[]]>([
  ['基層主管', '基層主管', null, []],
  [
    '工會總幹事（此基準相關職業：如秘書長或秘書及相同層級之職務）',
    '工會總幹事',
    '此基準相關職業：如秘書長或秘書及相同層級之職務',
    ['秘書長', '秘書'],
  ],
  ['會計人員(又稱帳務員、出納等)', '會計人員', '又稱帳務員、出納等', ['帳務員', '出納']],
  ['保母（原名：褓姆）', '保母', '原名：褓姆', ['褓姆']],
  ['導遊（相關職業：包含領隊、其他相關人員）', '導遊', '相關職業：包含領隊、其他相關人員', ['領隊']],
  ['領隊（即領隊）', '領隊', '即領隊', []],
  ['配線技術人員（室內）', '配線技術人員', '室內', []],
  ['廚師 (初級)', '廚師', '初級', []],
  ['（初級）廚師', '（初級）廚師', null, []],
  ['程式設計師(A)(B)', '程式設計師(A)', 'B', []],
  ['技術員（', '技術員（', null, []],
  ['（初級）', '（初級）', null, []],
])('%s', (...[printed, name, remark, otherNames]) => {
  expect(readName(printed)).toEqual({ name, remark, otherNames });
});
