/** Interactions as Discord sends them: from a server, from a direct message with the bot, or from anywhere for a user app. */
import { APPLICATION_ID } from './discord-gateway.ts';

/** JSON as it is sent. */
export type Payload = { id: string; token: string; message?: Message; [field: string]: unknown };

/** In a server with the bot, in direct messages with it, or somewhere only the person installed it. */
type Place = 'guild' | 'bot-dm' | 'user-install';

export type Person = { id: string; username: string; global_name: string | null; nick?: string };

export type From = { place?: Place; person?: Person; locale?: string };

export const MEI: Person = { id: '1200000000000000001', username: 'mei', global_name: '小美' };
export const HUA: Person = { id: '1200000000000000002', username: 'hua', global_name: null, nick: '阿華' };

const GUILD_ID = '1300000000000000001';
const CHANNEL_ID = '1400000000000000001';

const CONTEXTS: Readonly<Record<Place, number>> = { guild: 0, 'bot-dm': 1, 'user-install': 2 };

let last = 0;

/** Ids contain the time; that of an interaction must be recent. */
function newId(): string {
  const sinceDiscord = BigInt(Date.now()) - 1_420_070_400_000n;
  last = (last + 1) % 4096;
  return String((sinceDiscord << 22n) | BigInt(last));
}

function interaction(
  type: number,
  rest: object,
  { place = 'guild', person = MEI, locale = 'zh-TW' }: From,
): Payload {
  const id = newId();
  const { nick, ...account } = person;
  const user = { ...account, discriminator: '0', avatar: null };
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    token: `aW50ZXJhY3Rpb246${id}SECRET`,
    version: 1,
    locale,
    app_permissions: '562949953601536',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: place === 'guild' ? { 0: GUILD_ID } : { 1: person.id },
    context: CONTEXTS[place],
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: place === 'guild' ? 0 : place === 'bot-dm' ? 1 : 3 },
    ...(place === 'guild'
      ? {
          guild_id: GUILD_ID,
          guild: { id: GUILD_ID, locale: 'zh-TW', features: [] },
          guild_locale: 'zh-TW',
          member: {
            user,
            nick: nick ?? null,
            roles: [],
            joined_at: '2026-01-01T00:00:00Z',
            permissions: '2147483647',
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : { user }),
    ...rest,
  };
}

type Slash = { question?: string | undefined; everyone?: boolean };

/** `/職能 查詢:… 公開:…` */
export function slash({ question, everyone }: Slash, from: From = {}): Payload {
  const options = [
    ...(question === undefined ? [] : [{ name: '查詢', type: 3, value: question }]),
    ...(everyone === undefined ? [] : [{ name: '公開', type: 5, value: everyone }]),
  ];
  return interaction(2, { data: { id: '1500000000000000001', name: '職能', type: 1, options } }, from);
}

export function typing(typed: string, from: From = {}): Payload {
  const options = [{ name: '查詢', type: 3, value: typed, focused: true }];
  return interaction(4, { data: { id: '1500000000000000001', name: '職能', type: 1, options } }, from);
}

/** 「查職能」 on a message; `message`: the fields that matter. */
export function messageCommand(message: object, from: From = {}): Payload {
  const target = newId();
  const whole = {
    id: target,
    channel_id: CHANNEL_ID,
    type: 0,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    flags: 0,
    timestamp: '2026-11-01T00:00:00Z',
    author: { id: HUA.id, username: HUA.username, discriminator: '0', avatar: null },
    ...message,
  };
  const data = {
    id: '1500000000000000002',
    name: '查職能',
    type: 3,
    target_id: target,
    resolved: { messages: { [target]: whole } },
  };
  return interaction(2, { data }, from);
}

/** A message of the bot in a channel. */
export type Message = { id: string; flags: number; components: readonly object[] };

export function newMessage({ flags = 0, components = [] }: Partial<Message>): Message {
  return { id: newId(), flags, components };
}

type Press = { message: Message; customId: string; values?: readonly string[] | undefined };

/** Pressing a button, or choosing from a menu if there are values. */
export function press({ message, customId, values }: Press, from: From = {}): Payload {
  const data = {
    id: 5,
    custom_id: customId,
    component_type: values ? 3 : 2,
    ...(values ? { values } : {}),
  };
  const shown = {
    ...message,
    channel_id: CHANNEL_ID,
    type: 20,
    content: '',
    embeds: [],
    attachments: [],
    mentions: [],
    timestamp: '2026-11-01T00:00:00Z',
    author: { id: APPLICATION_ID, username: '職能', discriminator: '0', avatar: null, bot: true },
  };
  return interaction(3, { data, message: shown }, from);
}

export const ping = (): Payload => interaction(1, {}, {});
