/** The checker notices what Slack refuses: each row is a good payload broken in one place. */
import { describe, expect, it } from 'vitest';
import { problemsOfMessage, problemsOfOptions, problemsOfView } from './slack-limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const run = (text: string, style?: object) => ({ type: 'text', text, ...(style ? { style } : {}) });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const list = (...elements: object[]) => ({ type: 'rich_text_list', style: 'bullet', indent: 0, elements });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const header = (text: string) => ({ type: 'header', text: plain(text) });
const context = (...texts: string[]) => ({ type: 'context', elements: texts.map(plain) });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const button = (id: string, some: object = {}) => ({
  type: 'button',
  action_id: id,
  text: plain('看'),
  value: 'v',
  ...some,
});
const option = (value: string, some: object = {}) => ({ text: plain('選'), value, ...some });
const select = (id: string, options: object[], some: object = {}) => ({
  type: 'static_select',
  action_id: id,
  placeholder: plain('選單'),
  options,
  ...some,
});
const input = (element: object, some: object = {}) => ({
  type: 'input',
  label: plain('欄'),
  element,
  ...some,
});
const external = (some: object = {}) => ({
  type: 'external_select',
  action_id: 'e',
  placeholder: plain('找'),
  ...some,
});
const message = (...blocks: object[]) => ({ text: '完整', blocks });
const modal = (some: object, ...blocks: object[]) => ({
  type: 'modal',
  title: plain('窗'),
  submit: plain('送'),
  blocks,
  ...some,
});

const GOOD = message(
  header('標題'),
  context('小字'),
  rich(section(run('粗', { bold: true }), run(' 文')), list(section(run('項'))), {
    ...section(run('碼')),
    type: 'rich_text_preformatted',
  }),
  { type: 'divider' },
  actions(button('a')),
  { ...actions(select('b', [option('1', { description: plain('述') })])), block_id: 'x' },
);

const long = (count: number) => '長'.repeat(count);

describe('the checker of Slack’s limits', () => {
  it('finds nothing wrong with what is within all of them', () => {
    expect(problemsOfMessage(GOOD)).toEqual([]);
    expect(
      problemsOfMessage(
        message(header(long(150)), context(...many(10, () => '字')), ...many(48, () => header('字'))),
      ),
    ).toEqual([]);
    expect(
      problemsOfView(
        modal({ callback_id: 'c', private_metadata: long(3000) }, input(external({ min_query_length: 0 }))),
      ),
    ).toEqual([]);
    expect(problemsOfView({ type: 'home', blocks: many(100, () => header('字')) })).toEqual([]);
    expect(problemsOfOptions({ options: many(100, index => option(String(index))) })).toEqual([]);
  });

  it.each([
    ['no text', { blocks: [] }, 'text: no text'],
    ['an empty text', { text: ' ', blocks: [] }, 'text: empty'],
    ['a text of 4,001 characters', { text: long(4001), blocks: [] }, 'more than 4000'],
    ['a mention in the text', { text: '<!channel>', blocks: [] }, 'mentions'],
    ['an open entity in the text', { text: 'R&D', blocks: [] }, 'mentions'],
    ['control characters in the text', { text: 'a\u0000', blocks: [] }, 'odd characters'],
    ['half a character in the text', { text: 'a\uD800', blocks: [] }, 'odd characters'],
    ['blocks that are no list', { text: 'a', blocks: {} }, 'no blocks'],
    ['51 blocks', message(...many(51, () => header('字'))), '51 blocks'],
    ['10,001 characters in all', message(...many(4, () => rich(section(run(long(2500)))))), 'in all'],
    [
      'blocks of more than 13,000 characters with their frames',
      message(...many(50, () => header(long(140)))),
      'blocks weigh',
    ],
    ['an unknown block', message({ type: 'section', text: plain('字') }), 'not known here'],
    ['an input in a message', message(input(external())), 'not known here'],
    [
      'the same block_id twice',
      message({ ...header('一'), block_id: 'x' }, { ...header('二'), block_id: 'x' }),
      'block_id twice',
    ],
    ['a block_id of 256 characters', message({ ...header('一'), block_id: long(256) }), 'more than 255'],
    ['an empty block_id', message({ ...header('一'), block_id: '' }), 'block_id: empty'],
    ['a header of 151 characters', message(header(long(151))), 'more than 150'],
    ['an empty header', message(header('')), 'empty'],
    [
      'a header of mrkdwn',
      message({ type: 'header', text: { type: 'mrkdwn', text: '*字*' } }),
      'instead of plain_text',
    ],
    [
      'emoji names drawn as pictures',
      message({ type: 'header', text: { type: 'plain_text', text: '字' } }),
      ':smile:',
    ],
    ['an empty context', message(context()), 'nothing in it'],
    ['11 elements of a context', message(context(...many(11, () => '字'))), 'more than 10'],
    ['a context of 3,001 characters', message(context(long(3001))), 'more than 3000'],
    ['an empty rich text', message(rich()), 'nothing in it'],
    ['an empty section', message(rich(section())), 'nothing in it'],
    ['an empty run', message(rich(section(run('')))), 'empty text'],
    ['an unknown style', message(rich(section(run('字', { big: true })))), 'style big'],
    ['a mention in rich text', message(rich(section({ type: 'user', user_id: 'U1' }))), 'only text'],
    [
      'a broadcast in a list',
      message(rich(list(section({ type: 'broadcast', range: 'channel' })))),
      'only text',
    ],
    ['control characters in rich text', message(rich(section(run('\u202E')))), 'odd characters'],
    ['text without a section', message(rich(run('字'))), 'in rich_text'],
    ['an empty list', message(rich(list())), 'nothing in it'],
    ['a list of text', message(rich(list(run('字')))), 'other than sections'],
    [
      'a list without style',
      message(rich({ ...list(section(run('字'))), style: undefined })),
      'list of style',
    ],
    ['a list indented by 9', message(rich({ ...list(section(run('字'))), indent: 9 })), 'indent'],
    [
      'an empty preformatted text',
      message(rich({ type: 'rich_text_preformatted', elements: [] })),
      'nothing in it',
    ],
    ['empty actions', message(actions()), 'nothing in it'],
    ['26 actions', message(actions(...many(26, index => button(String(index))))), 'more than 25'],
    [
      'an unknown element',
      message(actions({ type: 'datepicker', action_id: 'a' })),
      'datepicker is not known',
    ],
    ['no action_id', message(actions({ ...button('a'), action_id: undefined })), 'action_id: no text'],
    ['an action_id of 256 characters', message(actions(button(long(256)))), 'more than 255'],
    ['the same action_id twice', message(actions(button('a')), actions(button('a'))), 'action_id twice'],
    [
      'a button’s label of 76 characters',
      message(actions(button('a', { text: plain(long(76)) }))),
      'more than 75',
    ],
    ['a button’s empty label', message(actions(button('a', { text: plain('') }))), 'label: empty'],
    [
      'a button’s value of 2,001 characters',
      message(actions(button('a', { value: long(2001) }))),
      'more than 2000',
    ],
    ['a button’s unknown style', message(actions(button('a', { style: 'loud' }))), 'style'],
    ['an empty menu', message(actions(select('a', []))), 'nothing in it'],
    [
      '101 options',
      message(
        actions(
          select(
            'a',
            many(101, index => option(String(index))),
          ),
        ),
      ),
      'more than 100',
    ],
    [
      'the same option twice',
      message(actions(select('a', [option('1'), option('1')]))),
      'option value twice',
    ],
    [
      'an option’s label of 76 characters',
      message(actions(select('a', [option('1', { text: plain(long(76)) })]))),
      'more than 75',
    ],
    [
      'an option’s empty label',
      message(actions(select('a', [option('1', { text: plain('') })]))),
      'option: empty',
    ],
    ['an option’s value of 76 characters', message(actions(select('a', [option(long(76))]))), 'more than 75'],
    ['an option’s empty value', message(actions(select('a', [option('')]))), 'value: empty'],
    [
      'an option’s description of 76 characters',
      message(actions(select('a', [option('1', { description: plain(long(76)) })]))),
      'more than 75',
    ],
    [
      'a menu’s placeholder of 151 characters',
      message(actions(select('a', [option('1')], { placeholder: plain(long(151)) }))),
      'more than 150',
    ],
    [
      'a first choice that is not offered',
      message(actions(select('a', [option('1')], { initial_option: option('2') }))),
      'is no option',
    ],
  ])('notices %s', (_, broken, problem) => {
    expect(problemsOfMessage(broken).join('\n')).toContain(problem);
  });

  it.each([
    ['a view of another type', { type: 'page', blocks: [] }, 'view of type page'],
    ['a title of 25 characters', modal({ title: plain(long(25)) }), 'more than 24'],
    ['no title', modal({ title: undefined }), 'title'],
    ['a submit of 25 characters', modal({ submit: plain(long(25)) }), 'more than 24'],
    ['a close of 25 characters', modal({ close: plain(long(25)) }), 'more than 24'],
    ['an input without submit', modal({ submit: undefined }, input(external())), 'without submit'],
    ['metadata of 3,001 characters', modal({ private_metadata: long(3001) }), 'private_metadata'],
    ['a callback_id of 256 characters', modal({ callback_id: long(256) }), 'callback_id'],
    ['101 blocks', { type: 'home', blocks: many(101, () => header('字')) }, '101 blocks'],
    ['an input on the Home tab', { type: 'home', blocks: [input(external())] }, 'not known here'],
    ['an input’s empty label', modal({}, input(external(), { label: plain('') })), 'label: empty'],
    [
      'an input’s hint of 2,001 characters',
      modal({}, input(external(), { hint: plain(long(2001)) })),
      'more than 2000',
    ],
    ['a search without a placeholder', modal({}, input(external({ placeholder: undefined }))), 'placeholder'],
    [
      'a search from fewer than 0 characters',
      modal({}, input(external({ min_query_length: -1 }))),
      'min_query_length',
    ],
  ])('notices %s', (_, broken, problem) => {
    expect(problemsOfView(broken).join('\n')).toContain(problem);
  });

  it.each([
    ['no options', {}, 'no options'],
    ['101 options', { options: many(101, index => option(String(index))) }, 'more than 100'],
    ['the same option twice', { options: [option('1'), option('1')] }, 'twice'],
  ])('notices %s in an answer to typing', (_, broken, problem) => {
    expect(problemsOfOptions(broken).join('\n')).toContain(problem);
  });
});
