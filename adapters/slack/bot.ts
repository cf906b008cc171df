/** What every listener works with: the services, and the little that this process remembers. */
import type { Services } from '../service/platform.ts';
import { type Recent, recent, recentKeys } from '../service/recent.ts';
import { MOST_MESSAGES, MOST_PICKERS, MOST_TOPICS, type Timeouts } from './timeouts.ts';

export type Bot = {
  services: Services;
  timeouts: Timeouts;
  /** The slash commands that the bot answers. Users are told the first. */
  commands: readonly string[];
  /** What a thread or a direct conversation is about: its place → the question of the answer that was shown last. */
  topics: Recent<string>;
  /** Places whose earlier messages are being read, until that is done. */
  readings: Map<string, Promise<void>>;
  /** The standard that was chosen last in a picker, by the id of its view. */
  picks: Recent<{ chosen: string | null }>;
  /** Whether a message was not answered yet. */
  isNewMessage(key: string): boolean;
};

export function createBot(services: Services, commands: readonly string[], timeouts: Timeouts): Bot {
  return {
    services,
    timeouts,
    commands,
    topics: recent(MOST_TOPICS),
    readings: new Map(),
    picks: recent(MOST_PICKERS),
    isNewMessage: recentKeys(MOST_MESSAGES),
  };
}
