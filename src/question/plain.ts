/** The text of a question without what only a chat platform means by it. */

/** Longer than any line of a document that somebody might paste; anything beyond is refused unread. */
export const LONGEST_QUESTION = 1000;

/** `<@U12>`, `<#C3|name>`, `@bot`, `:tada:`, links, HTML tags: addressed to others, or decoration. */
const MENTION = /<[@#!][^<>]*>|<\/?[a-z][^<>]*>|https?:\/\/\S+|(?<!\S)@\S+|:[a-z0-9_+-]+:/giu;

/** Compatibility forms folded (Ｔ３ → T3), control and format characters gone, the command's own name too. */
export function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MENTION, ' ')
    .replace(/(?<=[a-z])['’]s(?![a-z])/giu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim()
    .replace(/^\/(?:職能|competency)(?=\s|$)/iu, '')
    .trim();
}
