/** Verbs of one character that people put before what a line says as a noun: 寫結案報告, 畫甘特圖, 簽合約. */
import { foldCharacters } from '../../standard/fold.ts';

const VERBS: ReadonlySet<string> = new Set(
  foldCharacters('做寫畫管簽懂用辦開訂找交看問教帶會要去收打跟提擬編排控抓顧帶選挑跑談'),
);

/** The rest behind such a verb, where it is words enough to be looked for. */
export function withoutVerb(text: string): string[] {
  const rest = text.slice(1);
  return rest.length >= 2 && VERBS.has(foldCharacters(text.charAt(0))) ? [rest] : [];
}
