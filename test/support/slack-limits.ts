/**
 * What Slack refuses, by the tests' own reading of its documentation: nothing here is taken from the adapter. Unknown
 * blocks and elements are problems too, so that nothing new goes unchecked. Sources: docs.slack.dev/reference/block-kit
 * (blocks, block-elements, composition-objects), docs.slack.dev/reference/views, chat.postMessage,
 * github.com/slackapi/bolt-js/issues/2509 (13,200 characters a message; 10,000 is what the product allows itself).
 */

type Json = Readonly<Record<string, unknown>>;

/** `at` says where; `problems` is added to. */
type Check = (value: Json, at: string, found: Found) => void;

type Found = { problems: string[]; blockIds: unknown[]; actionIds: unknown[] };

/** A block weighs 125 characters besides its text, and Slack takes 13,297; one that adds 125 leaves room for 13,172. */
const MESSAGE = { blocks: 50, text: 4000, characters: 10_000, perBlock: 125, weight: 13_000 };

const VIEW = { blocks: 100, metadata: 3000, callback: 255, word: 24 };

/** A message to post: `text` and `blocks`. */
export function problemsOfMessage(message: unknown): string[] {
  const found = newFound();
  const { text, blocks = [] } = asObject(message);
  checkText(text, 'text', { most: MESSAGE.text, found });
  if (typeof text === 'string' && hasMention(text)) found.problems.push(`text mentions or links: ${text}`);
  checkBlocks(blocks, { most: MESSAGE.blocks, kinds: MESSAGE_BLOCKS, found });
  const inBlocks = count(blocks);
  const characters = count(text) + inBlocks;
  if (characters > MESSAGE.characters) found.problems.push(`${characters} characters in all`);
  const weight = inBlocks + MESSAGE.perBlock * asList(blocks).length;
  if (weight > MESSAGE.weight) found.problems.push(`blocks weigh ${weight}`);
  return [...found.problems, ...repeated(found)];
}

/** A modal or a Home tab. */
export function problemsOfView(view: unknown): string[] {
  const found = newFound();
  const {
    type,
    title,
    submit,
    close,
    blocks,
    private_metadata: metadata = '',
    callback_id: id = '',
  } = asObject(view);
  if (type !== 'modal' && type !== 'home') found.problems.push(`view of type ${String(type)}`);
  if (type === 'modal') checkPlain(title, 'title', { most: VIEW.word, found });
  for (const [name, word] of Object.entries({ submit, close })) {
    if (word !== undefined) checkPlain(word, name, { most: VIEW.word, found });
  }
  const kinds = type === 'modal' ? MODAL_BLOCKS : HOME_BLOCKS;
  const hasInput = asList(blocks).some(block => asObject(block)['type'] === 'input');
  if (hasInput && type === 'modal' && submit === undefined) found.problems.push('an input without submit');
  if (String(metadata).length > VIEW.metadata) found.problems.push('private_metadata too long');
  if (String(id).length > VIEW.callback) found.problems.push('callback_id too long');
  checkBlocks(blocks, { most: VIEW.blocks, kinds, found });
  return [...found.problems, ...repeated(found)];
}

/** What answers a request for the options of an external select. */
export function problemsOfOptions(response: unknown): string[] {
  const found = newFound();
  const { options } = asObject(response);
  if (!Array.isArray(options)) return ['no options'];
  if (options.length > 100) found.problems.push('options: more than 100');
  checkOptions(options, 'options', found);
  return found.problems;
}

/** What is read in blocks from top to bottom, a line for each thing; no labels of controls. */
export function textsOfBlocks(blocks: unknown): string {
  return asList(blocks)
    .map(asObject)
    .flatMap(block => (block['type'] === 'actions' || block['type'] === 'input' ? [] : [textOf(block)]))
    .join('\n');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  const { type, text, elements = [] } = asObject(value);
  if (type === 'rich_text_section') return asList(elements).map(textOf).join('');
  if (typeof text === 'string') return text;
  if (text !== undefined) return textOf(text);
  return asList(elements).map(textOf).join('\n');
}

function newFound(): Found {
  return { problems: [], blockIds: [], actionIds: [] };
}

function repeated({ blockIds, actionIds }: Found): string[] {
  return [...twice(blockIds, 'block_id'), ...twice(actionIds, 'action_id')];
}

function twice(values: readonly unknown[], name: string): string[] {
  const seen = new Set();
  return values.flatMap(value => {
    if (seen.has(value)) return [`${name} twice: ${String(value)}`];
    seen.add(value);
    return [];
  });
}

/** Every character somebody wrote: all strings but the names of types and styles. */
function count(value: unknown): number {
  if (typeof value === 'string') return value.length;
  let sum = 0;
  if (Array.isArray(value)) for (const inner of value) sum += count(inner);
  else if (isObject(value))
    for (const key of Object.keys(value)) if (key !== 'type' && key !== 'style') sum += count(value[key]);
  return sum;
}

const NOTHING: Json = {};

function asObject(value: unknown): Json {
  return isObject(value) ? value : NOTHING;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An angle bracket that is left in mrkdwn starts a mention or a link, and a lone ampersand an entity. */
function hasMention(text: string): boolean {
  return /[<>]/u.test(text) || /&(?!(?:amp|lt|gt);)/u.test(text);
}

/** Control characters and halves of characters do not go through JSON, UTF-8 and Slack as they are. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const ODD = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

function checkText(value: unknown, at: string, { most, found }: { most: number; found: Found }): void {
  if (typeof value !== 'string') found.problems.push(`${at}: no text`);
  else if (value.trim() === '') found.problems.push(`${at}: empty`);
  else if (value.length > most) found.problems.push(`${at}: ${value.length} characters, more than ${most}`);
  else if (ODD.test(value)) found.problems.push(`${at}: odd characters`);
}

function checkPlain(value: unknown, at: string, { most, found }: { most: number; found: Found }): void {
  const { type, text, emoji } = asObject(value);
  if (type !== 'plain_text') found.problems.push(`${at}: ${String(type)} instead of plain_text`);
  if (emoji !== false) found.problems.push(`${at}: would show :smile: as a picture`);
  checkText(text, at, { most, found });
}

function checkId(value: unknown, at: string, found: Found): void {
  checkText(value, at, { most: 255, found });
}

type BlockRules = { most: number; kinds: readonly string[]; found: Found };

const MESSAGE_BLOCKS = ['header', 'context', 'rich_text', 'actions', 'divider'];
const HOME_BLOCKS = MESSAGE_BLOCKS;
const MODAL_BLOCKS = [...MESSAGE_BLOCKS, 'input'];

function checkBlocks(blocks: unknown, { most, kinds, found }: BlockRules): void {
  if (!Array.isArray(blocks)) return void found.problems.push('no blocks');
  if (blocks.length > most) found.problems.push(`${blocks.length} blocks, more than ${most}`);
  for (const [index, value] of blocks.entries()) {
    const block = asObject(value);
    const { type, block_id: id } = block;
    const at = `block ${index} ${String(type)}`;
    if (id !== undefined) {
      checkId(id, `${at} block_id`, found);
      found.blockIds.push(id);
    }
    const check = kinds.includes(String(type)) ? BLOCKS[String(type)] : undefined;
    if (check) check(block, at, found);
    else found.problems.push(`${at}: not known here`);
  }
}

const BLOCKS: Readonly<Record<string, Check>> = {
  divider: () => {},
  header: ({ text }, at, found) => checkPlain(text, at, { most: 150, found }),
  context: ({ elements }, at, found) => {
    checkCount(elements, at, { most: 10, found });
    for (const element of asList(elements)) checkPlain(element, at, { most: 3000, found });
  },
  rich_text: ({ elements }, at, found) => {
    checkCount(elements, at, { most: Number.POSITIVE_INFINITY, found });
    for (const element of asList(elements)) checkRich(asObject(element), at, found);
  },
  actions: ({ elements }, at, found) => {
    checkCount(elements, at, { most: 25, found });
    for (const element of asList(elements)) checkElement(asObject(element), at, found);
  },
  input: ({ label, hint, element }, at, found) => {
    checkPlain(label, `${at} label`, { most: 2000, found });
    if (hint !== undefined) checkPlain(hint, `${at} hint`, { most: 2000, found });
    checkElement(asObject(element), at, found);
  },
};

function checkCount(list: unknown, at: string, { most, found }: { most: number; found: Found }): void {
  const { length } = asList(list);
  if (length === 0) found.problems.push(`${at}: nothing in it`);
  if (length > most) found.problems.push(`${at}: ${length} elements, more than ${most}`);
}

/** Sections, lists of sections, and preformatted text. */
function checkRich({ type, elements, style, indent = 0 }: Json, at: string, found: Found): void {
  checkCount(elements, `${at} ${String(type)}`, { most: Number.POSITIVE_INFINITY, found });
  switch (type) {
    case 'rich_text_section':
    case 'rich_text_preformatted':
      for (const element of asList(elements)) checkRun(asObject(element), `${at} ${type}`, found);
      return;
    case 'rich_text_list':
      if (style !== 'bullet' && style !== 'ordered')
        found.problems.push(`${at}: list of style ${String(style)}`);
      if (typeof indent !== 'number' || indent < 0 || indent > 8)
        found.problems.push(`${at}: indent out of 0 to 8`);
      for (const element of asList(elements).map(asObject)) {
        if (element['type'] !== 'rich_text_section')
          found.problems.push(`${at}: a list of other than sections`);
        checkRich(element, at, found);
      }
      return;
    default:
      found.problems.push(`${at}: ${String(type)} in rich_text`);
  }
}

const STYLES = new Set(['bold', 'italic', 'strike', 'code']);

/** Only text: anything else of rich text would link, mention or draw. */
function checkRun({ type, text, style = {} }: Json, at: string, found: Found): void {
  if (type !== 'text') found.problems.push(`${at}: ${String(type)} where only text is expected`);
  if (typeof text !== 'string' || text === '') found.problems.push(`${at}: empty text`);
  else if (ODD.test(text)) found.problems.push(`${at}: odd characters`);
  for (const [name, value] of Object.entries(asObject(style))) {
    if (!STYLES.has(name) || typeof value !== 'boolean') found.problems.push(`${at}: style ${name}`);
  }
}

function checkElement(element: Json, at: string, found: Found): void {
  const { type, action_id: id } = element;
  checkId(id, `${at} action_id`, found);
  found.actionIds.push(id);
  const check = ELEMENTS[String(type)];
  if (check) check(element, `${at} ${String(type)}`, found);
  else found.problems.push(`${at}: ${String(type)} is not known here`);
}

const ELEMENTS: Readonly<Record<string, Check>> = {
  button: ({ text, value, style }, at, found) => {
    checkPlain(text, `${at} label`, { most: 75, found });
    if (value !== undefined) checkText(value, `${at} value`, { most: 2000, found });
    if (style !== undefined && style !== 'primary' && style !== 'danger') found.problems.push(`${at}: style`);
  },
  static_select: ({ options, placeholder, initial_option: initial }, at, found) => {
    checkPlain(placeholder, `${at} placeholder`, { most: 150, found });
    checkCount(options, at, { most: 100, found });
    checkOptions(asList(options), at, found);
    const isOffered = asList(options).some(option => JSON.stringify(option) === JSON.stringify(initial));
    if (initial !== undefined && !isOffered) found.problems.push(`${at}: initial_option is no option`);
  },
  external_select: ({ placeholder, min_query_length: least = 3 }, at, found) => {
    checkPlain(placeholder, `${at} placeholder`, { most: 150, found });
    if (typeof least !== 'number' || least < 0) found.problems.push(`${at}: min_query_length`);
  },
};

function checkOptions(options: readonly unknown[], at: string, found: Found): void {
  for (const option of options.map(asObject)) {
    const { text, value, description } = option;
    checkPlain(text, `${at} option`, { most: 75, found });
    checkText(value, `${at} option value`, { most: 75, found });
    if (description !== undefined) checkPlain(description, `${at} option description`, { most: 75, found });
  }
  const values = options.map(option => asObject(option)['value']);
  found.problems.push(...twice(values, `${at} option value`));
}
