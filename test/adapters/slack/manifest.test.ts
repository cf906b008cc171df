/** The manifest against the lengths and patterns of github.com/slackapi/manifest-schema, schemas/manifest.schema.2.0.0.json. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '../../../adapters/slack/manifest.json' with { type: 'json' };
import { readSlackEnv } from '../../../adapters/slack/env.ts';
import { LOOK_UP, OPEN_PICKER } from '../../../adapters/slack/connection/listen.ts';

const text = (least: number, most: number) => z.string().min(least).max(most);
const names = z.array(z.string().max(50));

const schema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: text(1, 35),
    description: text(1, 140),
    long_description: text(175, 4000),
    background_color: z.string().regex(/^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$/u),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: text(1, 80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: text(1, 24),
          type: z.enum(['message', 'global']),
          callback_id: text(1, 255),
          description: text(1, 150),
        }),
      )
      .min(1)
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: text(2, 32).regex(/^\//u),
          description: text(1, 2000),
          usage_hint: text(1, 1000),
          should_escape: z.boolean(),
        }),
      )
      .min(1)
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: names.max(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: names.max(100) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

describe('the manifest', () => {
  it('keeps the published schema', () => {
    expect(schema.safeParse(manifest).error?.issues).toBeUndefined();
  });

  it.each([
    ['a long name', { display_information: { ...manifest.display_information, name: '職'.repeat(36) } }],
    [
      'a short long description',
      { display_information: { ...manifest.display_information, long_description: '短' } },
    ],
    ['an unknown field', { extra: true }],
  ])('would not with %s', (_, change) => {
    expect(schema.safeParse({ ...manifest, ...change }).success).toBe(false);
  });

  it('has the commands that the bot answers by default', () => {
    const read = readSlackEnv({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    const commands = manifest.features.slash_commands.map(({ command }) => command);
    expect(read.kind === 'env' && read.env.commands).toEqual(commands);
  });

  it('has the shortcuts that the bot answers', () => {
    expect(manifest.features.shortcuts.map(({ type, callback_id: id }) => [type, id])).toEqual([
      ['message', LOOK_UP],
      ['global', OPEN_PICKER],
    ]);
  });

  it('asks for no more than each feature needs', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'commands', // slash commands, shortcuts, buttons, and answers by response_url
      'chat:write', // answers to mentions and direct messages
      'app_mentions:read', // the event app_mention
      'im:history', // the event message.im
    ]);
  });
});
