/** What is sent: components, who sees them, and that nobody is mentioned. */
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Audience } from '../../src/index.ts';

/** What discord.js takes for a reply, an update or a follow-up alike. */
export type Message = {
  components: APIMessageTopLevelComponent[];
  flags: number;
  allowedMentions: { parse: [] };
};

export function message(components: APIMessageTopLevelComponent[], { kind }: Audience): Message {
  const visibility = kind === 'shared' ? 0 : MessageFlags.Ephemeral;
  return { components, flags: MessageFlags.IsComponentsV2 | visibility, allowedMentions: { parse: [] } };
}
