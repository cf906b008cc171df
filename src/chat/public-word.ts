/** Who a question asks to be answered for: the word 公開 makes the answer public. */

/** `isPublic`: everybody in the conversation is to see the answer. */
export type ChatQuestion = { question: string; isPublic: boolean };

/** The word at either end, or an exclamation mark. Behind a name the mark must stand alone, else it is punctuation. */
const PUBLIC = /^(?:公開(?=\s|$)|[!！])\s*|\s*(?<=\s)(?:公開|[!！])$/u;

/** @example readPublicWord('公開 會議專案經理 T3') → { question: '會議專案經理 T3', isPublic: true } */
export function readPublicWord(text: string): ChatQuestion {
  const all = text.trim();
  const question = all.replace(PUBLIC, '').trim();
  return { question, isPublic: question !== all };
}
