/** What users make of a printed line: one function per class, `null` where the line gives no chance for it. */
import { SYNONYM } from '../../src/search/lexicon/synonym.ts';
import type { Random } from '../support/hostile.ts';
import { type Characters, homophone, isHan, mergers, pick } from './characters.ts';
import { syllables } from './readings.ts';

type LineSource = { text: string; random: Random; characters: Characters };

/** `wrong`: how many characters another line may differ in and be meant as well; `null`: the words themselves are others. */
export type LineEdit = { edit: (source: LineSource) => string | null; wrong: number | null };

type Put = (character: string, sound: string) => readonly string[];

/** Puts other characters at so many places; a line must be long enough to bear them. */
function replaced(source: LineSource, count: number, put: Put): string | null {
  const { text, random } = source;
  const all = Array.from(text);
  if (all.length < 2 * count + 2) return null;
  const sounds = syllables(text);
  const open = all.flatMap((character, at) => {
    const others = isHan(character) ? put(character, sounds[at] ?? '') : [];
    return others.length > 0 ? [{ at, others }] : [];
  });
  if (open.length < count) return null;
  for (let done = 0; done < count; done += 1) {
    const [place] = open.splice(random(open.length), 1);
    if (place) all[place.at] = pick(random, place.others) ?? '';
  }
  return all.join('');
}

const sounding =
  ({ characters }: LineSource): Put =>
  (character, sound) =>
    homophone(characters, sound, character);

const soundingNear =
  ({ characters }: LineSource): Put =>
  (_, sound) =>
    mergers(sound).flatMap(near => characters.bySound.get(near) ?? []);

/** Taken for one another by whoever copies from paper. */
const ALIKE =
  '己已巳 未末 日曰 大太 千干 天夫 人入 土士 問間 情清請晴 侯候 裁栽載 拔撥 券卷 辨辦 戌戍 崇祟 延廷 科料 使便 作昨 測側 住往 檢撿險 像象 理埋 視規 課諜 織識職 連運 議義儀 計訂 貸貨 資質 圓圍園 網綱 標漂 管官 構購講 徵微 薪新 場埸 析折 控空 續績 源原 護獲';

const looking: Put = character =>
  ALIKE.split(' ')
    .filter(row => row.includes(character))
    .flatMap(row => Array.from(row).filter(other => other !== character));

/** What people say instead of what documents write; either way. */
const FUNCTION_WORDS =
  '與|和|跟|及 並|並且|而且 之|的 依據|根據|按照|依照 進行|做 針對|對於|對 透過|藉由 協助|幫忙 提供|給 以|來 各項|各種';

function inOtherFunctionWords({ text, random }: LineSource): string | null {
  const rows = FUNCTION_WORDS.split(' ').map(row => row.split('|'));
  const fitting = rows.flatMap(row => {
    const found = row.find(word => text.includes(word));
    return found === undefined ? [] : [{ found, others: row.filter(word => word !== found) }];
  });
  if (fitting.length === 0) return null;
  return fitting.reduce(
    (edited, { found, others }) => edited.replace(found, pick(random, others) ?? found),
    text,
  );
}

/** The second half before the first, cut where a word may end. */
function swapped({ text, random }: LineSource): string | null {
  const all = Array.from(text);
  if (all.length < 8) return null;
  const at = 2 * (1 + random(Math.floor(all.length / 2) - 1));
  return [...all.slice(at), ...all.slice(0, at)].join('');
}

const SYNONYMS = SYNONYM.split('\n').flatMap(line => {
  const [word = '', others = '', sure = ''] = line.split('\t');
  return sure === 'same' && word.length > 1 ? [{ word, others: others.split('|') }] : [];
});

function inSynonyms({ text, random }: LineSource): string | null {
  const fitting = SYNONYMS.filter(({ word }) => text.includes(word));
  const chosen = pick(random, fitting);
  return chosen ? text.replace(chosen.word, pick(random, chosen.others) ?? chosen.word) : null;
}

/** A word of two characters fewer, anywhere. */
function shortened({ text, random }: LineSource): string | null {
  const all = Array.from(text);
  if (all.length < 8) return null;
  all.splice(2 * random(Math.floor(all.length / 2)), 2);
  return all.join('');
}

const atOnePlace = ({ text, random }: LineSource, put: (own: string) => string): string | null => {
  const all = Array.from(text);
  if (all.length < 4) return null;
  const at = random(all.length);
  return [...all.slice(0, at), put(all[at] ?? ''), ...all.slice(at + 1)].join('');
};

export const LINE_EDITS: Readonly<Record<string, LineEdit>> = {
  homophone: { edit: source => replaced(source, 1, sounding(source)), wrong: 1 },
  'two-homophones': { edit: source => replaced(source, 2, sounding(source)), wrong: 2 },
  'three-homophones': { edit: source => replaced(source, 3, sounding(source)), wrong: 3 },
  'near-homophone': { edit: source => replaced(source, 1, soundingNear(source)), wrong: 1 },
  'look-alike': { edit: source => replaced(source, 1, looking), wrong: 1 },
  missing: { edit: source => atOnePlace(source, () => ''), wrong: 1 },
  extra: {
    edit: source => atOnePlace(source, own => own + (pick(source.random, source.characters.common) ?? '')),
    wrong: 1,
  },
  'function-words': { edit: inOtherFunctionWords, wrong: null },
  'words-swapped': { edit: swapped, wrong: null },
  synonyms: { edit: inSynonyms, wrong: null },
  'word-left-out': { edit: shortened, wrong: 2 },
};
