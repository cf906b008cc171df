/** What Slack sends, as it sends it: forms, JSON in forms, and JSON; signed. */
import { createHmac } from 'node:crypto';
import { type Fields, STAND_IN } from './slack-stand-in.ts';

export type Signing = { secret?: string; at?: number; signature?: string };

/** A request with its kind's envelope: the path of HTTP and the type of the socket are both known from it. */
export type SlackRequest = { socketType: string; form: boolean; body: Fields };

const USER = { id: 'U1', name: 'mei', username: 'mei', team_id: STAND_IN.team };

const team = { id: STAND_IN.team, domain: 'office' };

let triggers = 0;

/** Each request has one of its own, as every request is signed anew. */
function newTrigger(): string {
  triggers += 1;
  return `trigger.${triggers}`;
}

export function slash(text: string, fields: Fields = {}): SlackRequest {
  return {
    socketType: 'slash_commands',
    form: true,
    body: {
      token: 'legacy',
      team_id: STAND_IN.team,
      team_domain: 'office',
      channel_id: 'C1',
      channel_name: 'general',
      user_id: USER.id,
      user_name: USER.name,
      command: '/職能',
      text,
      api_app_id: 'A1',
      trigger_id: newTrigger(),
      ...fields,
    },
  };
}

function interactive(body: Fields): SlackRequest {
  return {
    socketType: 'interactive',
    form: true,
    body: { team, user: USER, api_app_id: 'A1', token: 'legacy', trigger_id: newTrigger(), ...body },
  };
}

/** A button or a menu was used in a message; `container` tells where it stands. */
export function blockAction(action: Fields, fields: Fields = {}): SlackRequest {
  return interactive({
    type: 'block_actions',
    channel: { id: 'C1', name: 'general' },
    container: { type: 'message', message_ts: '1700000000.000100', channel_id: 'C1', is_ephemeral: true },
    actions: [{ block_id: 'b', action_ts: '1', ...action }],
    ...fields,
  });
}

export function suggestion(actionId: string, value: string, fields: Fields = {}): SlackRequest {
  return interactive({ type: 'block_suggestion', action_id: actionId, block_id: 'b', value, ...fields });
}

export function submission(view: Fields): SlackRequest {
  return interactive({ type: 'view_submission', view: { id: 'V1', type: 'modal', ...view } });
}

export function messageShortcut(callbackId: string, message: Fields, fields: Fields = {}): SlackRequest {
  return interactive({
    type: 'message_action',
    callback_id: callbackId,
    message_ts: '1700000000.000100',
    channel: { id: 'C1', name: 'general' },
    message: { type: 'message', user: 'U2', ts: '1700000000.000100', ...message },
    ...fields,
  });
}

export function globalShortcut(callbackId: string): SlackRequest {
  return interactive({ type: 'shortcut', callback_id: callbackId });
}

let events = 0;

/** The `ts` of the message that an event is about, by the event's number. */
function tsOf(number: number): string {
  return `1700000000.${String(200 + number).padStart(6, '0')}`;
}

/** `fields` stand beside the event. Each event is about a message of its own unless `details` name its `ts`. */
export function event(type: string, details: Fields, fields: Fields = {}): SlackRequest {
  events += 1;
  return {
    socketType: 'events_api',
    form: false,
    body: {
      type: 'event_callback',
      team_id: STAND_IN.team,
      api_app_id: 'A1',
      event_id: `Ev${events}`,
      event_time: 1_700_000_000,
      authorizations: [
        { team_id: STAND_IN.team, enterprise_id: null, user_id: STAND_IN.botUser, is_bot: true },
      ],
      event: { type, user: USER.id, ts: tsOf(events), event_ts: tsOf(events), ...details },
      ...fields,
    },
  };
}

/** @example mention('會議專案經理 T3', { thread_ts: '1.2' }) */
export function mention(text: string, details: Fields = {}): SlackRequest {
  return event('app_mention', { channel: 'C1', text: `<@${STAND_IN.botUser}> ${text}`, ...details });
}

export function directMessage(text: string, details: Fields = {}): SlackRequest {
  return event('message', { channel: 'D1', channel_type: 'im', text, ...details });
}

/** The body as Slack writes it: Chinese percent-encoded, blanks as `+`. */
export function write({ form, body }: SlackRequest): { contentType: string; text: string } {
  if (!form) return { contentType: 'application/json', text: JSON.stringify(body) };
  const isCommand = 'command' in body;
  const fields: Record<string, string> = isCommand
    ? Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)]))
    : { payload: JSON.stringify(body) };
  return {
    contentType: 'application/x-www-form-urlencoded',
    text: new URLSearchParams(fields).toString(),
  };
}

/** Slack's signature, version 0. */
export function sign(
  text: string,
  { secret = STAND_IN.signingSecret, at, signature }: Signing = {},
): {
  'x-slack-signature': string;
  'x-slack-request-timestamp': string;
} {
  const timestamp = String(at ?? Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex');
  return {
    'x-slack-signature': signature ?? `v0=${digest}`,
    'x-slack-request-timestamp': timestamp,
  };
}
