/** Who a question wants to be answered: in a chat the word 公開 says everybody. */

/** `isPublic`: everybody is to see the answer. */
export type Asked = { question: string; isPublic: boolean };

/** The word at either end, or an exclamation mark; behind a name the mark stands alone, else it is only punctuation. */
const PUBLIC = /^(?:公開(?=\s|$)|[!！])\s*|\s*(?<=\s)(?:公開|[!！])$/u;

/** @example readPublicWord('公開 會議專案經理 T3') → 會議專案經理 T3, for everybody */
export function readPublicWord(text: string): Asked {
  const all = text.trim();
  const question = all.replace(PUBLIC, '').trim();
  return { question, isPublic: question !== all };
}
