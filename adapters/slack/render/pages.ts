/** Splits an answer into pages that fit a message. */
import {
  type Answer,
  fitToLimits,
  oneLine,
  type Page,
  pagesOfAnswer,
  plainText,
  type Sharing,
  WIDEST_AUDIENCE,
} from '../../../src/index.ts';
import {
  CHARACTERS_PER_BLOCK,
  LONGEST,
  LONGEST_MESSAGE_TEXT,
  LONGEST_SHARING,
  MOST_BLOCK_CHARACTERS,
  MOST_MESSAGE_BLOCKS,
  MOST_MESSAGE_CHARACTERS,
  PAGE_CHARACTERS,
} from '../limits.ts';
import { renderPage } from './page.ts';

type Pages = readonly [Page, ...Page[]];

/** Turning pages asks for the same answer again. */
const cache = new WeakMap<Answer, Pages>();

/** At least one page. */
export function pagesOf(answer: Answer): Pages {
  const { reply, question, links } = answer;
  const pages =
    cache.get(answer) ??
    pagesOfAnswer({ reply: fitToLimits(reply, LONGEST), question: oneLine(question), links }, fits);
  cache.set(answer, pages);
  return pages;
}

function fits(page: Page): boolean {
  if (plainText(page.reply).length > PAGE_CHARACTERS) return false;
  const { text, blocks } = renderPage(page, WIDEST_AUDIENCE, WIDEST_SHARING);
  const content = charactersIn(blocks);
  return (
    text.length < LONGEST_MESSAGE_TEXT &&
    blocks.length <= MOST_MESSAGE_BLOCKS &&
    text.length + content <= MOST_MESSAGE_CHARACTERS &&
    content + CHARACTERS_PER_BLOCK * blocks.length <= MOST_BLOCK_CHARACTERS
  );
}

const WIDEST_SHARING: Sharing = {
  name: '名'.repeat(LONGEST_SHARING.name),
  question: '問'.repeat(LONGEST_SHARING.question),
};

/** Fields that are part of the format, not of the content. */
const FORMAT = new Set(['type', 'style']);

/** All characters that blocks hold: words, labels, values and ids. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let characters = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!FORMAT.has(key)) characters += charactersIn(inner);
  }
  return characters;
}
