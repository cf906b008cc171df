/** An answer in pages that fit a message, whoever sees them: a page keeps its number when it is shared. */
import {
  type Answer,
  controlsOf,
  fitToLimits,
  type Page,
  pagesOfAnswer,
  plainText,
  type Sharing,
  WIDEST_AUDIENCE,
} from '../../src/index.ts';
import { draw } from './draw.ts';
import {
  CHARACTERS_PER_BLOCK,
  LONGEST,
  LONGEST_MESSAGE_TEXT,
  MOST_BLOCK_CHARACTERS,
  MOST_MESSAGE_BLOCKS,
  MOST_MESSAGE_CHARACTERS,
  PAGE_CHARACTERS,
} from './limits.ts';
import { charactersIn, charactersOfDetails, mostControlCharacters } from './measure.ts';
import { clean, escape } from './text.ts';

/** All pages, at least one. */
export function pagesOf(answer: Answer): [Page, ...Page[]] {
  const { reply, question, links } = answer;
  return pagesOfAnswer({ reply: fitToLimits(reply, LONGEST), question: clean(question), links }, fits);
}

function fits(page: Page): boolean {
  const plain = plainText(page.reply);
  if (plain.length > PAGE_CHARACTERS) return false;
  if (isSmall(page, plain)) return true;
  const { text, blocks } = draw(page, WIDEST_AUDIENCE, WIDEST_SHARED);
  return (
    text.length < LONGEST_MESSAGE_TEXT &&
    blocks.length <= MOST_MESSAGE_BLOCKS &&
    hasRoom({ text: text.length, content: charactersIn(blocks), blocks: blocks.length })
  );
}

/** Title, source, notices, facts, choices, and what says how many controls are left out. */
const OTHER_BLOCKS = 8;

/** A code stands further from its text in blocks than in the plain text. */
const WIDER = 1.25;

/** Most pages have so much room that nothing need be drawn to know that they fit. */
function isSmall(page: Page, plain: string): boolean {
  const controls = controlsOf(page, WIDEST_AUDIENCE);
  const text = escape(plain).length + SHARED_CHARACTERS;
  const content = WIDER * plain.length + SHARED_CHARACTERS + charactersOfDetails(page.reply);
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

const WIDEST_SHARED: Sharing = { name: '名'.repeat(LONGEST.sharer), question: '問'.repeat(LONGEST.question) };

/** Who shared it and the question, with the words before them. */
const SHARED_CHARACTERS = LONGEST.sharer + LONGEST.question + 40;
