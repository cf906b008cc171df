/** The tests' own checker: each limit broken on purpose. */
import { describe, expect, it } from 'vitest';
import * as limits from '../../../../adapters/discord/limits.ts';
import { choiceProblems, commandProblems, messageProblems } from '../../../support/discord-limits.ts';

const text = (content: unknown) => ({ type: 10, content });
const button = (some: object = {}) => ({ type: 2, style: 2, label: '按', custom_id: 'a', ...some });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string) => ({ label: '選', value });
const select = (some: object = {}) => ({ type: 3, custom_id: 's', options: [option('a')], ...some });
const container = (...components: object[]) => ({ type: 17, components });
const message = (...components: object[]) => ({
  components,
  flags: 32_768 + 64,
  allowed_mentions: { parse: [] },
});

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const GOOD = message(
  container(text('字'), { type: 14 }, row(button(), button({ custom_id: 'b' })), row(select())),
  text('x'),
);

const BAD: readonly (readonly [name: string, sent: object, problem: string])[] = [
  ['41 components', message(...many(41, () => text('x'))), 'components: 41 of at most 40'],
  ['41 in a container', message(container(...many(40, () => text('x')))), 'components: 41 of at most 40'],
  ['4,001 characters', message(text('x'.repeat(4001))), 'characters of text: 4001 of at most 4000'],
  ['4,001 in two', message(text('x'.repeat(2000)), text('x'.repeat(2001))), 'characters of text: 4001'],
  ['9,001 bytes', message(text('字'.repeat(2996)), text('x')), 'bytes of text: 9013 of at most 9000'],
  ['an empty text', message(text(' \n')), 'text is empty'],
  ['no text', message(text(undefined)), 'text is no text'],
  ['half a character', message(text('x\ud83d')), 'text ends in half a character'],
  ['an empty message', message(), 'no components'],
  ['an empty container', message(container()), 'an empty container'],
  ['a container in a container', message(container(container(text('x')))), 'type 17 in a container'],
  ['a button outside a row', message(button()), 'type 2 in a message'],
  ['a select in a container', message(container(select())), 'type 3 in a container'],
  ['a text in a row', message(row(text('x'))), 'type 10 in a row'],
  ['an unknown type', message({ type: 99 }), 'type 99 in a message'],
  ['a colour beyond white', message({ ...container(text('x')), accent_color: 0x1000000 }), 'no colour'],
  ['an empty row', message(row()), 'an empty row'],
  ['6 buttons', message(row(...many(6, i => button({ custom_id: `${i}` })))), 'buttons in a row: 6'],
  ['two selects', message(row(select(), select({ custom_id: 't' }))), 'not alone in its row'],
  ['a button beside a select', message(row(select(), button())), 'not alone in its row'],
  ['a custom_id twice', message(row(button(), button())), 'custom_id twice: a'],
  ['a custom_id in two rows', message(row(button()), row(select({ custom_id: 'a' }))), 'custom_id twice: a'],
  ['a long custom_id', message(row(button({ custom_id: 'x'.repeat(101) }))), 'length of a custom_id: 101'],
  ['an empty custom_id', message(row(button({ custom_id: '' }))), 'custom_id is empty'],
  ['a long label', message(row(button({ label: 'x'.repeat(81) }))), 'length of a button label: 81'],
  ['an empty label', message(row(button({ label: ' ' }))), 'button label is empty'],
  ['a button without a style', message(row(button({ style: 0 }))), 'without a style'],
  ['no options', message(row(select({ options: [] }))), 'a select without options'],
  ['26 options', message(row(select({ options: many(26, i => option(`${i}`)) }))), 'options: 26'],
  ['a value twice', message(row(select({ options: [option('a'), option('a')] }))), 'option value twice: a'],
  ['a long value', message(row(select({ options: [option('x'.repeat(101))] }))), 'option value: 101'],
  [
    'a long option label',
    message(row(select({ options: [{ label: 'x'.repeat(101), value: 'a' }] }))),
    'option label: 101',
  ],
  [
    'a long description',
    message(row(select({ options: [{ ...option('a'), description: 'x'.repeat(101) }] }))),
    'option description: 101',
  ],
  [
    'an empty description',
    message(row(select({ options: [{ ...option('a'), description: '' }] }))),
    'option description is empty',
  ],
  ['a long placeholder', message(row(select({ placeholder: 'x'.repeat(151) }))), 'a placeholder: 151'],
  ['content', { ...GOOD, content: 'x' }, 'content or embeds'],
  ['embeds', { ...GOOD, embeds: [] }, 'content or embeds'],
  ['no flag', { ...GOOD, flags: 64 }, 'components V2 is missing'],
  ['a strange flag', { ...GOOD, flags: 32_768 + 4 }, 'unknown flags'],
  ['mentions left on', { ...GOOD, allowed_mentions: undefined }, 'mentions are not switched off'],
  ['mentions on', { ...GOOD, allowed_mentions: { parse: [{}] } }, 'mentions are not switched off'],
];

describe('a message that Discord would refuse', () => {
  it('is not one that keeps all limits', () => {
    expect(messageProblems(GOOD)).toEqual([]);
    expect(messageProblems(message(text('x'.repeat(4000))))).toEqual([]);
    expect(messageProblems(message(text('字'.repeat(2992)), text('x'.repeat(0) || 'x')))).toHaveLength(1);
    expect(messageProblems(message(text('字'.repeat(2991)), text('xx')))).toEqual([]);
    expect(messageProblems(message(...many(40, () => text('x'))))).toEqual([]);
  });

  it.each(BAD)('is told by %s', (_, sent, problem) => {
    expect(messageProblems(sent).join('\n')).toContain(problem);
  });
});

describe('completions that Discord would refuse', () => {
  it.each([
    ['26', many(26, i => ({ name: `${i}`, value: `${i}` })), 'choices: 26'],
    ['a long name', [{ name: 'x'.repeat(101), value: 'a' }], 'choice name: 101'],
    ['an empty name', [{ name: '', value: 'a' }], 'choice name is empty'],
    ['a long value', [{ name: 'a', value: 'x'.repeat(101) }], 'choice value: 101'],
    ['a number', [{ name: 'a', value: 1 }], 'choice value is no text'],
  ])('are reported for %s', (_, choices, problem) => {
    expect(choiceProblems(choices).join('\n')).toContain(problem);
  });
});

const command = (some: object = {}) => ({ type: 1, name: '職能', description: '查', ...some });
const menu = (some: object = {}) => ({ type: 3, name: 'Look up', ...some });
const typed = (some: object = {}) => ({ type: 3, name: '查詢', description: '問', ...some });

describe('commands that Discord would refuse', () => {
  it('are not those that keep all limits', () => {
    expect(commandProblems([command({ options: [typed()] }), menu()])).toEqual([]);
  });

  it.each([
    ['a name with a blank', [command({ name: '查 職能' })], 'not a name: 查 職能'],
    ['a name in capitals', [command({ name: 'Competency' })], 'not a name: Competency'],
    ['a full stop', [command({ name: '職能。' })], 'not a name'],
    ['a long name', [command({ name: 'x'.repeat(33) })], 'length of a name: 33'],
    ['no description', [command({ description: '' })], 'description is empty'],
    ['a long description', [command({ description: 'x'.repeat(101) })], 'a description: 101'],
    ['a bad translation', [command({ name_localizations: { ja: 'A B' } })], 'not a name: A B'],
    ['an unknown language', [command({ name_localizations: { 'zh-HK': '職能' } })], 'no language: zh-HK'],
    [
      '26 options',
      [command({ options: many(26, i => typed({ name: `o${i}` })) })],
      'options of a command: 26',
    ],
    ['an option twice', [command({ options: [typed(), typed()] })], 'option twice: 查詢'],
    ['a bad option', [command({ options: [typed({ name: '查 詢' })] })], 'not a name: 查 詢'],
    [
      'a required option last',
      [command({ options: [typed(), typed({ name: 'b', required: true })] })],
      'a required option last',
    ],
    [
      'choices and completion',
      [command({ options: [typed({ choices: [], autocomplete: true })] })],
      'choices and completion',
    ],
    ['a command twice', [command(), command()], 'command twice: 1 職能'],
    ['a description in a menu', [menu({ description: 'x' })], 'a description in a menu'],
    ['a strange place', [command({ contexts: [3] })], 'context 3 is not known'],
    ['a strange installation', [command({ integration_types: [2] })], 'integration type 2 is not known'],
    [
      'more than 8,000 characters',
      [
        command({
          options: many(25, i =>
            typed({ name: `o${i}`, description_localizations: { ja: 'x'.repeat(330) } }),
          ),
        }),
      ],
      'characters of a command: 83',
    ],
  ])('are reported for %s', (_, commands, problem) => {
    expect(commandProblems(commands).join('\n')).toContain(problem);
  });
});

describe('the limits of the adapter', () => {
  it('are those of the table in the tests', () => {
    const fill = (count: number) => 'x'.repeat(count);
    const full = message(
      text(fill(limits.MOST_CHARACTERS)),
      row(
        ...many(limits.MOST_BUTTONS_IN_ROW, i =>
          button({ custom_id: `${i}`, label: fill(limits.LONGEST_BUTTON_LABEL) }),
        ),
      ),
      row(
        select({
          custom_id: fill(limits.LONGEST_CUSTOM_ID),
          placeholder: fill(limits.LONGEST_PLACEHOLDER),
          options: many(limits.MOST_OPTIONS, i => {
            const long = fill(limits.LONGEST_OPTION_TEXT);
            return { label: long, description: long, value: `${i}`.padEnd(long.length, 'x') };
          }),
        }),
      ),
    );
    const choice = fill(limits.LONGEST_COMPLETION);
    expect(messageProblems(full)).toEqual([]);
    expect(messageProblems(message(...many(limits.MOST_COMPONENTS, () => text('x'))))).toEqual([]);
    expect(choiceProblems(many(limits.MOST_COMPLETIONS, () => ({ name: choice, value: choice })))).toEqual(
      [],
    );
  });
});
