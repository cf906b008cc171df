/** A small reader of Discord's markdown: the text on the screen, and the markup that was found. */

export type Reading = { text: string; markup: string[] };

/** Markup at the beginning of a line, after blanks and other markers. */
const AT_LINE_START: readonly (readonly [kind: string, RegExp])[] = [
  ['heading', /#{1,3}[ \t]+(?!#)/uy],
  ['subtext', /-# +(?!-#)/uy],
  ['quote', />>> |> /uy],
  ['list', /(?:[-*+]|\d+\.) +/uy],
];

/** Markup anywhere in a line; what is in a group `text` is read further. */
const ANYWHERE: readonly (readonly [kind: string, RegExp])[] = [
  ['block', /```(?:[\w+.-]*\n)?(?<raw>.*?[^\n].*?)```/suy],
  ['code', /(?<fence>`+)(?<raw>.+?)(?<!`)\k<fence>(?!`)/suy],
  ['bold', /\*\*(?<text>(?:\\.|[^\\])+?)\*\*(?!\*)/suy],
  ['underline', /__(?<text>(?:\\.|[^\\])+?)__(?!_)/suy],
  ['italic', /\*(?!\s)(?<text>(?:\\.|\*\*|[^*\\])+?)(?<!\s) {0,2}\*(?!\*)/suy],
  ['italic', /_(?<text>(?:\\.|__|[^_\\])+?)_(?!\w)/suy],
  ['strike', /~~(?<text>.+?)~~(?!_)/suy],
  ['spoiler', /\|\|(?<text>.+?)\|\|/suy],
  ['time', /<t:-?\d+(?::[tTdDfFRsS])?>/uy],
  ['emoji', /<a?:\w+:\d+>|:[\w+~-]+:/uy],
  ['mention', /<(?:@[!&]?|#|\/[^:>\n]+:|id:)\w+>|@everyone|@here/uy],
  ['link', /\[(?<text>(?:\[[^\]]*\]|[^[\]])*)\]\([^)\n]*\)/suy],
  ['link', /<[^: >]+:\/?[^ >]+>/uy],
  ['link', /(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/uy],
];

/** Characters with which no rule begins; h, s and d begin addresses. */
const PLAIN = /[^\\`*_~|<@:[hsd\n]+/uy;

const ESCAPED = /\\(?<raw>[^A-Za-z0-9\s])/uy;

const INLINE: typeof ANYWHERE = [['escape', ESCAPED], ...ANYWHERE];

export function readMarkdown(markdown: string): Reading {
  const reading: Reading = { text: '', markup: [] };
  let at = 0;
  let isLineStart = true;
  while (at < markdown.length) {
    const marker: Match | null = isLineStart ? match(AT_LINE_START, markdown, at) : null;
    if (marker) {
      reading.markup.push(marker.kind);
      if (marker.kind === 'heading') markdown = withoutClosing(markdown, marker.end);
      isLineStart = marker.kind !== 'heading';
      at = marker.end;
      continue;
    }
    PLAIN.lastIndex = at;
    const plain = isLineStart ? null : PLAIN.exec(markdown);
    if (plain) {
      reading.text += plain[0];
      at = PLAIN.lastIndex;
      continue;
    }
    const found: Match | null = match(INLINE, markdown, at);
    if (found && found.kind !== 'escape') reading.markup.push(found.kind);
    const inner = found?.groups['text'] === undefined ? null : readMarkdown(found.groups['text']);
    const character = String.fromCodePoint(markdown.codePointAt(at) ?? 0);
    reading.text += inner?.text ?? found?.groups['raw'] ?? (found ? '' : character);
    reading.markup.push(...(inner?.markup ?? []));
    isLineStart = character === '\n' || (isLineStart && character === ' ');
    at = found?.end ?? at + character.length;
  }
  return reading;
}

type Match = { kind: string; end: number; groups: Record<string, string | undefined> };

function match(rules: typeof ANYWHERE, markdown: string, at: number): Match | null {
  for (const [kind, rule] of rules) {
    rule.lastIndex = at;
    const found = rule.exec(markdown);
    if (found) return { kind, end: rule.lastIndex, groups: found.groups ?? {} };
  }
  return null;
}

/** A heading may be closed with signs `#`, which are not shown. */
function withoutClosing(markdown: string, from: number): string {
  const end = markdown.indexOf('\n', from);
  const stop = end < 0 ? markdown.length : end;
  const shown = markdown.slice(from, stop).replace(/\s*#*\s*$/u, '');
  return markdown.slice(0, from) + shown + markdown.slice(stop);
}
