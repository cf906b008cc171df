/** Splits an answer into pages that fit a message. */
import {
  type Answer,
  controlsOf,
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
import { charactersIn, charactersOfDetails, mostControlCharacters } from './measure.ts';
import { renderPage } from './page.ts';
import { escape } from './text.ts';

type Pages = readonly [Page, ...Page[]];

/** Whoever turns a page gets another page of the same answer. */
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
  const plain = plainText(page.reply);
  if (plain.length > PAGE_CHARACTERS) return false;
  if (isSmall(page, plain)) return true;
  const { text, blocks } = renderPage(page, WIDEST_AUDIENCE, WIDEST_SHARING);
  return (
    text.length < LONGEST_MESSAGE_TEXT &&
    blocks.length <= MOST_MESSAGE_BLOCKS &&
    hasRoom({ text: text.length, content: charactersIn(blocks), blocks: blocks.length })
  );
}

/** Title, source, notices, facts, choices, and the note about controls that were left out. */
const OTHER_BLOCKS = 8;

/** The gap between a code and its text is wider in blocks than in plain text. */
const WIDER = 1.25;

/** Most pages are far below the limits, so an estimate is enough and nothing has to be rendered. */
function isSmall(page: Page, plain: string): boolean {
  const controls = controlsOf(page, WIDEST_AUDIENCE);
  const text = escape(plain).length + SHARING_CHARACTERS;
  const content = WIDER * plain.length + SHARING_CHARACTERS + charactersOfDetails(page.reply);
  const blocks = page.reply.sections.length + OTHER_BLOCKS + 2 * controls.length;
  return (
    text < LONGEST_MESSAGE_TEXT &&
    blocks <= MOST_MESSAGE_BLOCKS &&
    hasRoom({ text, content: content + mostControlCharacters(controls), blocks })
  );
}

type Size = { text: number; content: number; blocks: number };

function hasRoom({ text, content, blocks }: Size): boolean {
  return (
    text + content <= MOST_MESSAGE_CHARACTERS &&
    content + CHARACTERS_PER_BLOCK * blocks <= MOST_BLOCK_CHARACTERS
  );
}

const WIDEST_SHARING: Sharing = {
  name: '名'.repeat(LONGEST_SHARING.name),
  question: '問'.repeat(LONGEST_SHARING.question),
};

/** The name and the question with the words in front of them. */
const SHARING_CHARACTERS = LONGEST_SHARING.name + LONGEST_SHARING.question + 40;
