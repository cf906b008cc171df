/** What is sent to Slack. */
import type { types } from '@slack/bolt';

/** `text` is complete by itself and has no markup: Slack shows it in notifications, screen readers speak it. */
export type Message = { text: string; mrkdwn: false; blocks: types.KnownBlock[] };

/** A message, or a sentence instead of one. */
export type Content = Message | { text: string };
