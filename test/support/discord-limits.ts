/**
 * What Discord would refuse, as one line per problem. This table is independent of the adapter's.
 * Sources: docs.discord.com/developers, pages components/reference, resources/message,
 * interactions/application-commands, interactions/receiving-and-responding; issues of discord/discord-api-docs by number.
 */

const LIMITS = {
  components: 40, // components/reference; #7534
  characters: 4000, // #8562
  bytes: 9000, // #8554 measured 10,170; the difference is the project's own
  bytesOfText: 12, // #8554
  buttons: 5, // components/reference, action row
  options: 25, // components/reference, string select
  customId: 100, // components/reference, custom id
  buttonLabel: 80, // components/reference, button
  option: 100, // components/reference, select option: label, value, description
  placeholder: 150, // components/reference, string select
  choices: 25, // receiving-and-responding, autocomplete
  choice: 100, // application-commands, option choice
  commandName: 32, // application-commands, naming
  commandDescription: 100, // application-commands, structure
  commandOptions: 25, // application-commands, structure
  commandCharacters: 8000, // application-commands, "maximum of 8000 characters"
} as const;

/** application-commands, naming; letters that have a lower case must be in it. */
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** reference, locales. */
const LOCALES = new Set(
  `id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja
  zh-TW ko`.split(/\s+/u),
);

const TYPE = { row: 1, button: 2, select: 3, text: 10, separator: 14, container: 17 } as const;

/** components/reference: what may stand in what. Only types that the project sends are known here. */
const CHILDREN: Readonly<Record<number, readonly number[]>> = {
  [TYPE.container]: [TYPE.row, TYPE.text, TYPE.separator],
  [TYPE.row]: [TYPE.button, TYPE.select],
};

const FLAGS = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** JSON of any shape: what is sent is checked, not its type. */
type Json = { readonly [key: string]: unknown };

export function messageProblems(message: object): string[] {
  const sent: Json = { ...message };
  const components = listOf(sent['components']);
  const mentions = objectOf(sent['allowed_mentions'] ?? sent['allowed_mentions']);
  const all = components.flatMap(nested);
  return [
    ...flagProblems(sent),
    ...when(
      sent['content'] !== undefined || sent['embeds'] !== undefined,
      'content or embeds beside components',
    ),
    ...when(listOf(mentions['parse']).length > 0 || !('parse' in mentions), 'mentions are not switched off'),
    ...when(components.length === 0, 'no components'),
    ...placeProblems(components, [TYPE.container, TYPE.row, TYPE.text, TYPE.separator], 'message'),
    ...over('components', all.length, LIMITS.components),
    ...textProblems(all.filter(({ type }) => type === TYPE.text).map(({ content }) => content)),
    ...duplicates(
      'custom_id',
      all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id])),
    ),
    ...all.flatMap(componentProblems),
  ];
}

/** The markdown of a message from top to bottom. */
export function textsOfMessage(message: object): string {
  const all = listOf(objectOf(message)['components']).flatMap(nested);
  return all.flatMap(({ content }) => (typeof content === 'string' ? [content] : [])).join('\n');
}

/** The custom ids of buttons and selects, in their order. */
export function customIdsOf(message: object): string[] {
  const all = listOf(objectOf(message)['components']).flatMap(nested);
  return all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
}

function flagProblems({ flags }: Json): string[] {
  if (typeof flags !== 'number') return ['no flags'];
  return [
    ...when((flags & FLAGS.componentsV2) === 0, 'the flag of components V2 is missing'),
    ...when((flags & ~(FLAGS.componentsV2 | FLAGS.ephemeral)) !== 0, `unknown flags ${flags}`),
  ];
}

function nested(component: Json): Json[] {
  return [component, ...listOf(component['components']).flatMap(nested)];
}

function placeProblems(children: readonly Json[], allowed: readonly number[], place: string): string[] {
  const wrong = children.filter(({ type }) => typeof type !== 'number' || !allowed.includes(type));
  return wrong.map(({ type }) => `a component of type ${String(type)} in a ${place}`);
}

function textProblems(contents: readonly unknown[]): string[] {
  const texts = contents.filter(content => typeof content === 'string');
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + LIMITS.bytesOfText, 0);
  return [
    ...contents.flatMap(content => wordProblems('text', content, LIMITS.characters)),
    ...over('characters of text', characters, LIMITS.characters),
    ...over('bytes of text', bytes, LIMITS.bytes),
  ];
}

function componentProblems(component: Json): string[] {
  switch (component['type']) {
    case TYPE.container: {
      const children = listOf(component['components']);
      const colour = component['accent_color'];
      const isColour = colour === undefined || (Number.isInteger(colour) && Number(colour) <= 0xffffff);
      return [
        ...when(children.length === 0, 'an empty container'),
        ...when(!isColour, `no colour: ${String(colour)}`),
        ...placeProblems(children, CHILDREN[TYPE.container] ?? [], 'container'),
      ];
    }
    case TYPE.row:
      return rowProblems(listOf(component['components']));
    case TYPE.button:
      return [
        ...wordProblems('custom_id', component['custom_id'], LIMITS.customId),
        ...wordProblems('button label', component['label'], LIMITS.buttonLabel),
        ...when(![1, 2, 3, 4].includes(Number(component['style'])), 'a button without a style'),
      ];
    case TYPE.select:
      return selectProblems(component);
    default:
      return [];
  }
}

function rowProblems(children: readonly Json[]): string[] {
  const selects = children.filter(({ type }) => type === TYPE.select);
  return [
    ...when(children.length === 0, 'an empty row'),
    ...when(selects.length > 0 && children.length > 1, 'a select that is not alone in its row'),
    ...over('buttons in a row', children.length, LIMITS.buttons),
    ...placeProblems(children, CHILDREN[TYPE.row] ?? [], 'row'),
  ];
}

function selectProblems(select: Json): string[] {
  const options = listOf(select['options']);
  const { placeholder } = select;
  return [
    ...wordProblems('custom_id', select['custom_id'], LIMITS.customId),
    ...(placeholder === undefined ? [] : wordProblems('placeholder', placeholder, LIMITS.placeholder)),
    ...when(options.length === 0, 'a select without options'),
    ...over('options', options.length, LIMITS.options),
    ...duplicates(
      'option value',
      options.map(({ value }) => value),
    ),
    ...options.flatMap(({ label, value, description }) => [
      ...wordProblems('option label', label, LIMITS.option),
      ...wordProblems('option value', value, LIMITS.option),
      ...(description === undefined ? [] : wordProblems('option description', description, LIMITS.option)),
    ]),
  ];
}

/** Of the completions of an option. */
export function choiceProblems(choices: readonly object[]): string[] {
  const all: Json[] = choices.map(choice => ({ ...choice }));
  return [
    ...over('choices', all.length, LIMITS.choices),
    ...all.flatMap(({ name, value }) => [
      ...wordProblems('choice name', name, LIMITS.choice),
      ...wordProblems('choice value', value, LIMITS.choice),
    ]),
  ];
}

const CHAT_INPUT = 1;

/** Of the list that is registered. */
export function commandProblems(commands: readonly object[]): string[] {
  const all: Json[] = commands.map(command => ({ ...command }));
  return [
    ...duplicates(
      'command',
      all.map(({ type, name }) => `${String(type)} ${String(name)}`),
    ),
    ...all.flatMap(command => [
      ...namedProblems(command, (command['type'] ?? CHAT_INPUT) === CHAT_INPUT),
      ...optionProblems(listOf(command['options'])),
      ...over('characters of a command', charactersOf(command), LIMITS.commandCharacters),
      ...outside('integration type', command['integration_types'], [0, 1]),
      ...outside('context', command['contexts'], [0, 1, 2]),
    ]),
  ];
}

function optionProblems(options: readonly Json[]): string[] {
  const required = options.map(option => option['required'] === true);
  return [
    ...over('options of a command', options.length, LIMITS.commandOptions),
    ...duplicates(
      'option',
      options.map(({ name }) => name),
    ),
    ...when(
      required.lastIndexOf(true) > required.indexOf(false) && required.includes(false),
      'a required option last',
    ),
    ...options.flatMap(option => [
      ...namedProblems(option, true),
      ...when(option['autocomplete'] === true && 'choices' in option, 'choices and completion'),
    ]),
  ];
}

/** A message command has no description, and its name may contain blanks. */
function namedProblems(named: Json, isTyped: boolean): string[] {
  const names = [named['name'], ...localised(named['name_localizations'])];
  const descriptions = [named['description'], ...localised(named['description_localizations'])];
  return [
    ...names.flatMap(name => wordProblems('name', name, LIMITS.commandName)),
    ...names.flatMap(name => when(isTyped && !isCommandName(name), `not a name: ${String(name)}`)),
    ...(isTyped
      ? descriptions.flatMap(text => wordProblems('description', text, LIMITS.commandDescription))
      : when(named['description'] !== undefined, 'a description in a menu')),
    ...Object.keys(objectOf(named['name_localizations'])).flatMap(locale =>
      when(!LOCALES.has(locale), `no language: ${locale}`),
    ),
  ];
}

function isCommandName(name: unknown): boolean {
  return typeof name === 'string' && COMMAND_NAME.test(name) && name === name.toLowerCase();
}

function localised(texts: unknown): unknown[] {
  return Object.values(objectOf(texts));
}

/** Of each text the longest language counts. */
function charactersOf(named: Json): number {
  const longest = (key: string) => {
    const texts = [named[key] ?? '', ...localised(named[`${key}_localizations`])];
    return Math.max(...texts.map(text => String(text).length));
  };
  const options = listOf(named['options']).map(charactersOf);
  return options.reduce((sum, length) => sum + length, longest('name') + longest('description'));
}

function outside(what: string, numbers: unknown, allowed: readonly number[]): string[] {
  const wrong = Array.isArray(numbers) ? numbers.filter(number => !allowed.includes(Number(number))) : [];
  return wrong.map(number => `${what} ${String(number)} is not known`);
}

function wordProblems(what: string, word: unknown, most: number): string[] {
  if (typeof word !== 'string') return [`${what} is no text`];
  return [
    ...when(word.trim() === '', `${what} is empty`),
    ...when(/\p{Surrogate}/u.test(word), `${what} ends in half a character`),
    ...over(`length of a ${what}`, word.length, most),
  ];
}

function over(what: string, count: number, most: number): string[] {
  return when(count > most, `${what}: ${count} of at most ${most}`);
}

function duplicates(what: string, values: readonly unknown[]): string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return twice.map(value => `${what} twice: ${String(value)}`);
}

function when(isWrong: boolean, problem: string): string[] {
  return isWrong ? [problem] : [];
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
