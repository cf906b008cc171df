/** Words around what is asked: they point, join, ask politely, or say nothing of what is asked. */
import type { Meaning } from '../stretch.ts';
import type { Row, Weight } from './row.ts';

/** Behind words they say that a part is meant: 「報價那塊」. */
const POINTERS =
  '那步 這步 那一步 那步驟 那個步驟 這個步驟 那環節 那個環節 這個環節 那塊 那一塊 這塊 這一塊 那部分 那一部分 這部分 的部分 的部份 那部份 這部份 部分 部份 那段 那一段 這段 這一段 那邊 這邊 那項 這項 那一項 這一項 那個任務 那項任務 這個任務 這項任務 那個職責 那項職責 這個職責 這項職責 的地方 那個地方 是哪邊 在哪邊 哪邊 那件事 哪段 哪塊 哪一塊 哪部分 這件事 方面 那方面 ' +
  '這方面 的事 相關的 那條 這條 那關 這關 這件事上 的時候 part_of_it section part';

/** Between two things that are asked for together. */
const JOINERS =
  '和 與 及 跟 以及 還有 或 或者 還是 並 並且 然後 順便 再加 加上 外加 另外 同時 連同 and or plus also with 跟著 ＆';

/** Two characters or more; wherever they stand. */
const FILLERS =
  '不用其他的 不要其他的 不用其他 不要其他 不用別的 不要別的 其他不要 其他的不要 其他不用 其他的不用 其他都不要 其餘不要 其餘不用 別的不要 別的不用 好的 收到 了解了 沒問題 晚點 晚點回 晚點回你 等我一下 回你 掰掰 兩份 換成 改成 改看 換看 的資料 相關資料 代碼 編號 職類別 職類 職業別 行業別 行業 以上 以下 左右 答不出來 是從 來的 請問 請教 請教一下 想請教 想請問 不好意思 抱歉 打擾 打擾了 打擾一下 你好 您好 妳好 大家好 哈囉 早安 午安 晚安 謝謝 感謝 ' +
  '謝啦 感恩 感激 多謝 拜託 麻煩 麻煩你 麻煩您 麻煩了 勞煩 煩請 敬請 辛苦了 求解 求救 救命 在線等 很急 趕時間 thanks ' +
  'thank_you please pls plz hi hello hey thx sorry excuse_me 先謝過 謝謝你 謝謝您 ' +
  '請幫忙 幫忙 幫個忙 幫我 幫查 幫找 幫看 請幫我 可以幫我 可以幫忙嗎 可以嗎 行嗎 好嗎 有人知道 有沒有人知道 我想知道 我想問 ' +
  '我想看 我想查 想知道 想問 想問一下 想看 想看一下 想查 想查一下 想了解 想要 我想 我要 我們要 我需要 我們需要 我想要 要看 ' +
  '要查 我們 我們部門 我們公司 我們單位 我們這邊 老闆 我們老闆 主管要 長官 老闆要 老闆要我 老闆問 老闆說 主管要我 主管問 主管說 ' +
  '主管問我 主管叫我 老闆叫我 同事問 同事問我 有人問 有人 我同事 我主管 我老闆 剛剛 剛才 現在 等等 等一下 待會 馬上 明天 今天 ' +
  '昨天 下午 早上 晚上 下週 下周 下禮拜 這週 這禮拜 年底 月底 最近 目前 開會 會議上 開會要用 要開會 趕開會 簡報要用 要用 ' +
  '用的 整理一下 彙整 查一下 查詢 查看 搜尋 找一下 找找 看一下 看看 列出 列出來 列一下 列給我 都列出來 貼一下 貼給我 貼出來 ' +
  '給我 給我看 傳給我 丟給我 告訴我 說一下 講一下 顯示 印出 叫出 調出 拉出 幫我拉 提供 回覆 回答 聽說 據說 好像 應該 應該是 ' +
  '應該要 可能 大概 感覺 覺得 我覺得 以為 不知道 不確定 不太確定 想說 其實 到底 究竟 真的 是不是 是否 會不會 有沒有 有無 ' +
  '能不能 可不可以 可以 可否 能否 有哪些 是哪些 哪些 哪幾個 哪幾項 哪幾條 哪一個 哪個 哪一項 哪裡 有什麼 是什麼 什麼 甚麼 ' +
  '什麼樣 為何 為什麼 如何 怎麼 怎麼樣 怎樣 怎麼寫 怎麼寫的 是怎麼寫的 怎麼說 寫什麼 寫啥 寫了什麼 寫些什麼 講什麼 說什麼 ' +
  '說了什麼 在講什麼 在說什麼 是啥 有啥 什麼東西 哪一種 哪種 是指什麼 指什麼 各是什麼 各是指什麼 分別是什麼 分別是 分別 各是 ' +
  '各自 內容是什麼 有那些 是那些 那些 那幾個 是哪幾個 是哪個 是哪一個 需要 需要具備 需具備 應具備 應該具備 必須具備 具備 必備 ' +
  '必須 要求 要有 需有 要會 須會 該會 要懂 要能 得會 必要 要做 要做哪些 做哪些 ' +
  '幹嘛 該做哪些 要怎麼做 怎麼做 該怎麼做 要注意什麼 注意什麼 負責 負責什麼 ' +
  '主要負責 做啥 職能基準 職能 基準 職務 職位 職業 職缺 這個職務 ' +
  '這個職位 這份工作 這份 這個 那個 那份 這幾份 這幾個 這些 那一份 一份 文件裡 文件中 官方 官方版 icap 內容 全文 ' +
  '原文 完整 詳細 完整內容 全部 全部的 所有 所有的 通通 通通要 統統 一次 一起 一併 有關 關於 對於 針對 裡面 底下 之下 下面 ' +
  '其中 當中 的話 身上 它的 他的 他們 這位 一位 一名 一個 一下 一點 一些 想當 我想當 擔任 從事 成為 勝任 剛升 升任 當上 ' +
  '任職 面對 要寫 我要寫 要列 有寫 有寫到 寫到 有提到 提到 有講 有講到 有沒有寫 有沒有提到 文件有寫 有列 有列出 寫的 列的 ' +
  '沒有 用到 會用到 需要用到 屬於 比如 例如 就好 就可以 就行 即可 而已 的就好 只要 只看 單純 也要 也給我 還要 還有嗎 超多 ' +
  '比較好 一樣 分開 分開列 分組 依序 總共 一共 合計 對吧 對嗎 對不對 是吧 是嗎 沒錯吧 what is are the a an ' +
  'of for in on at to does do did should must need needs needed require ' +
  'requires required me my i you we show list give tell about there any ' +
  'have has this that these those can could would will be it please_show ' +
  'all every each how much job role position occupation standard ' +
  'competency standards roles jobs duty_of according what_are ' +
  'what_is give_me show_me tell_me looking_for want from by as if when ' +
  'where why pls_show 我 你 妳 您 我的 你的 以前 以前有 不是 不知 三個 兩個 五個 幾分 一職 本會 ' +
  '本公司 改叫 叫做 建議 限制 夠嗎 夠不夠 符合 接近 好奇 想找 想找一個 我朋友 朋友說 他說 她說 這種 那種 這類 ' +
  '那類 什麼的 的東西 東西 每個 每項 每一個 整份 整個 其他 另一個 含 快 快點 快一點 趕快 盡快 儘快 順便 方便 方便嗎 ' +
  '方便的話 重點 細節 大綱 摘要 說明書 再說一次 再講一次 再給一次 直接 貼上 貼到 放到 放進 轉貼 頻道 群組 群裡 給大家 給主管 ' +
  '做簡報 參考 參考一下 參考用 了解 認識 知道 想 想做 想應徵 要應徵 投 投履歷 幫 幫忙看 敲 看到 提過 問 問一下 問一個 問個 ' +
  '應不應該 硬性規定 規定 什麼程度 程度 展開 詳細一點 說清楚 講清楚 列表 條列 清楚 之後 然後呢 平常 主要 特別 通常 一般 常常 ' +
  '每天 每次 現有 目前有 收錄 收錄了 你們 你這邊 你那邊 系統 系統裡 資料庫裡 這邊 裡面有 裡面的 當中有 三件事 幾件事 哪些地方 ' +
  '哪些重點 哪些東西 哪些事 什麼事 什麼地方 這一題 第一題 哪一題';

/** At the edge of other words, or alone. */
const PARTICLES =
  '是 勒 們 的 嗎 呢 咧 吧 啊 阿 呀 喔 哦 噢 耶 欸 啦 嘛 囉 唷 蛤 ㄇ ㄋ ㄟ ㄉ ㄅ ㄚ 了 ㄏ ㄌ 麼';

/** Only where they stand alone: 會 is also the first of 會議, 用 the last of 使用. */
const SINGLE =
  '查 找 列 貼 嗨 請 急 趕 找 看 列 貼 給 講 秀 印 能 啥 何 各 哪 得 要 會 需 須 應 該 全 都 裡 這 那 它 他 她 當 升 做 ' +
  '寫 有 沒 為 在 對 把 被 讓 用 算 像 只 先 再 也 又 就 才 很 太 超 蠻 滿 更 最 過 著 之 地 所 其';

/** Places by the words people use for them; which of the two columns a document calls so is for its headings to say. */
const PLACES: readonly (readonly ['duty' | 'task' | 'both', string])[] = [
  ['duty', '主要職責 職責 哪幾塊 哪幾大塊 負責哪些 主要負責哪些 負責什麼 duty duties'],
  ['both', '工作任務 任務 職掌'],
  ['task', '工作活動 活動名稱 子任務 工作項目 task tasks activity activities'],
];

/** Said together they only ask: 要我整理, 幫我彙整. */
const ASKING = [
  '要我',
  '叫我',
  '幫我',
  '請我',
  '我要',
  '我想',
  '想',
  '請',
  '要',
  '麻煩',
  '可以',
  '能不能',
  '請幫忙',
  '請協助',
  '協助',
  '幫忙',
];
const DOING = [
  '整理',
  '彙整',
  '準備',
  '列出',
  '查',
  '找',
  '看',
  '寫',
  '做',
  '弄',
  '貼',
  '調出',
  '對照',
  '確認',
  '說明',
  '解釋',
  '提供',
  '列',
  '拉',
];

function rows(words: string, meaning: Meaning, weight: Weight): Row[] {
  return [...new Set(words.split(' '))].map(said => ({ said: said.replaceAll('_', ' '), meaning, weight }));
}

/** 不要 T1; T1 以外. */
const NOT_BEFORE = '不要 不含 不包含 不包括 排除 扣掉 去掉 扣除 除了 除 不看 except without excluding';
const NOT_BEHIND = '以外 之外 除外 以外的 之外的 不要 不用 就不用 就不用了 就不要了 不需要 免了';

export const FILLER_ROWS: readonly Row[] = [
  ...rows(NOT_BEFORE, { role: 'not', isBehind: false }, 'act'),
  ...rows(NOT_BEHIND, { role: 'not', isBehind: true }, 'act'),
  ...rows(POINTERS, { role: 'pointer' }, 'pointer'),
  ...rows(JOINERS, { role: 'joiner' }, 'joiner'),
  ...rows(FILLERS, { role: 'filler' }, 'filler'),
  ...rows(
    ASKING.flatMap(asking => DOING.map(doing => asking + doing)).join(' '),
    { role: 'filler' },
    'filler',
  ),
  ...rows(PARTICLES, { role: 'filler' }, 'particle'),
  ...rows(SINGLE, { role: 'filler' }, 'single'),
  ...PLACES.flatMap(([place, words]) => rows(words, { role: 'place', place }, 'pointer')),
];
