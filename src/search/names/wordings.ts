/**
 * Other wordings of the same words: what is said on the mainland, in English, or at work, and what the standards say.
 * They make a second form of a question, to be compared like the first; names themselves are never changed.
 */
import { fold } from '../../standard/fold.ts';

/** What is typed, and what names of standards say for it; tried one at a time, never the other way round. */
type SaidFor = readonly (readonly [typed: string, ...said: string[]])[];

/** The same thing in Taiwan's words. */
const MAINLAND: SaidFor = [
  ['项目', '專案'],
  ['软件', '軟體'],
  ['硬件', '硬體'],
  ['数据', '資料'],
  ['信息', '資訊'],
  ['网络', '網路'],
  ['程序', '程式'],
  ['质量', '品質', '品保', '品管'],
  ['策划', '企劃'],
  ['運營', '營運'],
  ['營銷', '行銷'],
  ['智能', '智慧'],
  ['視頻', '影音', '視訊'],
  ['激光', '雷射'],
  ['芯片', '晶片'],
  ['集成', '整合'],
  ['移動', '行動'],
  ['打印', '列印', '印刷'],
  ['傳感', '感測', '感知'],
  ['酒店', '旅館'],
  ['飯店', '旅館'],
  ['數控', 'cnc'],
  ['注塑', '射出'],
];

/** Other words, which say nearly the same. */
const SAID_FOR: SaidFor = [
  ['資料', '數據'],
  ['規劃', '企劃'],
  ['管理人員', '主管'],
  ['服務員', '服務人員'],
  ['文員', '事務管理人員', '行政人員'],
  ['幼師', '教保'],
  // The same attitude in other editions.
  ['親和關係', '親和力', '親合關係'],
  ['親合關係', '親和力'],
  ['應對不明狀況', '應對不確定性'],
  ['應對不確定性', '應對不明狀況'],
  ['自我提升', '持續學習'],
  ['持續學習', '自我提升'],
  // English words and abbreviations used at work.
  ['hr', '人力資源'],
  ['pm', '專案經理', '專案管理人員', '企劃專員'],
  ['rd', '研發'],
  ['qa', '品保', '品質'],
  ['qc', '品管', '品質'],
  ['ai', '人工智慧'],
  ['人工智慧', 'ai'],
  ['iot', '物聯網'],
  ['it', '資訊'],
  ['ui', '介面'],
  ['app', '行動應用', '行動裝置程式'],
  ['web', '網站'],
  ['網頁', '網站'],
  ['op', '產品操作'],
  ['pcb', '電路板'],
  ['mice', '會議', '展覽'],
  ['pco', '會議'],
  // Other words for the same work.
  ['人資', '人力資源'],
  ['人事', '人力資源'],
  ['會展', '會議', '展覽'],
  ['研討會', '會議'],
  ['庶務', '事務管理'],
  ['行政', '辦公室事務', '總務', '事務'],
  ['總務', '辦公室事務', '行政總務'],
  ['內勤', '事務管理'],
  ['會務', '工會'],
  ['統籌', '專案', '企劃'],
  ['一線', '基層'],
  ['第一線', '基層'],
  ['初階', '基層'],
  ['低階', '基層'],
  ['現場', '基層'],
  ['小主管', '基層主管'],
  ['幹部', '主管', '人員'],
  ['管理者', '主管'],
  ['領導', '主管'],
  ['負責人', '經理', '主管'],
  ['專案人員', '專案管理人員'],
  ['承辦人', '專員', '人員'],
  ['業務', '銷售', '行銷業務'],
  ['銷售', '業務'],
  ['司機', '駕駛', '運務'],
  ['廚師', '烹飪'],
  ['主廚', '烹飪廚師'],
  ['二廚', '助理廚師'],
  ['廚工', '廚房助手'],
  ['美髮', '髮型'],
  ['理髮', '髮型'],
  ['修車', '汽車維修'],
  ['黑手', '汽車維修'],
  ['修理', '維修', '檢修'],
  ['維修', '檢修', '修護'],
  ['電焊', '銲接'],
  ['氬焊', '銲接'],
  ['板金', '鈑金'],
  ['烤漆', '噴漆塗裝', '塗裝'],
  ['油漆', '漆作', '塗裝'],
  ['泥水', '泥作'],
  ['木匠', '木工'],
  ['裝潢', '裝修', '室內設計'],
  ['老師', '教學', '講師', '訓練'],
  ['講師', '教學', '訓練'],
  ['教育訓練', '訓練', '培訓'],
  ['秘書長', '總幹事'],
  ['倉管', '倉儲管理'],
  ['生管', '生產管理'],
  ['品管', '品質', '品保'],
  ['品檢', '品質', '品管'],
  ['買手', '採購'],
  ['客服', '客戶服務'],
  ['總機', '櫃台'],
  ['櫃檯', '櫃台'],
  ['店員', '門市服務人員', '零售服務人員'],
  ['店長', '門市主管'],
  ['房仲', '不動產仲介'],
  ['房屋仲介', '不動產仲介'],
  ['新秘', '新娘秘書'],
  ['小編', '社群媒體經營'],
  ['社群', '社群媒體'],
  ['理專', '理財'],
  ['資安', '資訊安全'],
  ['網管', '網路管理', '資通網路'],
  ['工程師', '程式設計師', '工程人員'],
  ['寫程式', '程式設計'],
  ['程設', '程式設計'],
  ['美編', '平面設計'],
  ['美工', '平面設計', '美術設計'],
  ['領團', '領隊'],
  ['清潔', '環境清潔'],
  ['打掃', '清潔'],
  ['看護', '照顧服務'],
  ['照護', '照顧'],
  ['工安', '安全'],
  ['法務', '法令遵循', '法律'],
  ['內稽', '內部稽核'],
  ['空拍機', '無人機'],
  ['手機', '行動裝置'],
  ['手遊', '行動遊戲'],
  ['電玩', '遊戲'],
  ['網拍', '電商'],
  ['電子商務', '電商'],
  ['進出口', '國際'],
  ['堆高機', '倉儲'],
  ['理貨', '倉儲'],
  ['送貨', '物流'],
  ['貨運', '物流運輸'],
  ['攝影師', '攝影'],
  ['剪片', '剪輯'],
  ['調酒', '飲料調製'],
  ['麵包師', '麵包烘焙'],
  ['烘焙師', '烘焙'],
  ['咖啡師', '咖啡'],
];

const FOLDED_MAINLAND = MAINLAND.map(foldRow);
const FOLDED = [...FOLDED_MAINLAND, ...SAID_FOR.map(foldRow)];

function foldRow([typed, ...said]: SaidFor[number]): { typed: RegExp; said: string[] } {
  return { typed: wordOf(fold(typed)), said: said.map(fold) };
}

/** A Latin abbreviation must stand alone: `hr` is not in `three`. */
function wordOf(folded: string): RegExp {
  return new RegExp(/^[a-z]+$/u.test(folded) ? `(?<![a-z])${folded}(?![a-z])` : folded, 'u');
}

/** A question gets at most this many other wordings: several words of it may have several. */
const MOST_WORDINGS = 12;

/** A longer text is a sentence, to be found as it stands. */
const LONGEST_REWORDED = 20;

/** The folded text itself first, then with one of its words said otherwise. */
export function wordingsOf(folded: string): string[] {
  return reword(folded, FOLDED);
}

/** The folded text itself first, then with one of its words in Taiwan's: it means the same. */
export function translationsOf(folded: string): string[] {
  return reword(folded, FOLDED_MAINLAND);
}

function reword(folded: string, rows: typeof FOLDED): string[] {
  const wordings = new Set([folded]);
  if (folded.length > LONGEST_REWORDED) return [folded];
  for (const { typed, said } of rows) {
    if (!typed.test(folded)) continue;
    for (const words of said) if (!folded.includes(words)) wordings.add(folded.replace(typed, words));
  }
  return [...wordings].slice(0, 1 + MOST_WORDINGS);
}
