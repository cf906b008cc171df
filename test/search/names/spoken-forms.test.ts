import { describe, expect, it } from 'vitest';
import { spokenForms } from '../../../src/search/names/spoken-forms.ts';

describe('spokenForms: how people say a long printed name', () => {
  it.each([
    ['婚紗造型專業人員（禮服秘書）', ['婚紗造型專業人員', '禮服秘書'], 'a job in the bracket'],
    ['資訊人員(金融科技)', ['資訊人員'], 'a field in the bracket, in half-width brackets'],
    ['保健美容師（四級）', [], 'of several grades none is meant without it'],
    ['汽車（大型商用車）維修技術人員', ['汽車維修技術人員'], 'a bracket in the middle'],
    ['門市人員（專員）', ['門市人員'], 'a rank word alone is nobody’s name'],
    ['攝影師／剪輯師', ['攝影師', '剪輯師'], 'two jobs'],
    ['攝影師/剪輯師', ['攝影師', '剪輯師'], 'with a half-width slash'],
    ['電子／電機工程師', [], 'one side is no job: the slash joins two fields'],
    ['會議專案經理', [], 'neither bracket nor slash'],
    ['會議專案經理（', [], 'a bracket that never closes'],
    ['', [], 'nothing'],
  ])('%s → %j (%s)', (name, forms) => expect(spokenForms(name)).toEqual(forms));
});
