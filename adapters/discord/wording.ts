/** What only Discord says to its users, in zh-TW, each refusal with a next step; everything else is in the replies. */
import { QUESTIONS } from '../../src/index.ts';

/** The commands, and their options, as Discord shows them. `en`: for readers of any language but Chinese. */
export const COMMAND_TEXTS = {
  ask: {
    name: '職能',
    description: '查職能基準的原文：任務、指標、知識、技能、學經歷',
    en: {
      name: 'competency',
      description: 'Look up an official competency standard of Taiwan, word for word (in Chinese)',
    },
  },
  question: {
    name: '查詢',
    description: '名稱或代碼，再加上想看的項目，例如：會議專案經理 T3；不填則看說明',
    en: {
      name: 'question',
      description: 'A name or code, then the part you want, such as 會議專案經理 T3; leave it out for help',
    },
  },
  public: {
    name: '公開',
    description: '讓所有人都看到結果；不選則只有自己看得到',
    en: { name: 'public', description: 'Show the answer to everyone; otherwise only you see it' },
  },
  askAboutMessage: { name: '查職能', en: { name: 'Look up competency' } },
} as const;

export const EXPIRED = `這次操作已經逾時，Discord 不再接受回覆。請再用 /${COMMAND_TEXTS.ask.name} 查詢一次。`;

export const QUOTE_HINT = '長按或選取下面的文字即可複製：';

/** Offered first, before anything or the beginning of such a word is typed. */
export const WORD_COMPLETIONS = [
  { name: '說明：怎麼查詢，有哪些例子', value: QUESTIONS.help },
  { name: '清單：收錄了哪些職能基準', value: QUESTIONS.list },
] as const;

/** Before the completions of a question whose answer everybody is to see. */
export const FOR_EVERYONE = '公開 ';

/** Why a completion is offered: what it matched. */
export const because = (detail: string): string => `｜${detail}`;

/** What `because` wrote, in a completion's name that came back: behind the code or at the end. A quotation may contain blanks. */
export const BECAUSE =
  /(?<=（[A-Z]{3}[A-Z0-9]\d{3}-\d{3}(?:v\d+)?）)｜(?:「[^」…]*[」…]|[^\s「])*|｜內容符合(?=\s|$)/u;

/** One of the selects that a long menu is split into. */
export const menuPart = (label: string, first: string, last: string): string =>
  `${label}：${first} ～ ${last}`;
