/** What every listener is given. */
import type { types } from '@slack/bolt';
import type { Services } from '../service/platform.ts';
import { type Recent, recent, recentKeys } from '../service/recent.ts';
import { renderHome } from './views/home.ts';
import { MOST_CONVERSATIONS, MOST_EVENTS, MOST_PICKERS, type Patience } from './patience.ts';

export type Bot = {
  services: Services;
  patience: Patience;
  /** The slash commands that are ours; the first is the one that people are told of. */
  commands: readonly string[];
  /** Which standard a thread or a direct message is about: its place → the `question` of what was shown last. */
  conversations: Recent<string>;
  /** The standard that was chosen last in a picker's window, by the window's id. */
  picks: Recent<{ chosen: string | null }>;
  /** Places whose earlier messages are just being read, until that is done. */
  readings: Map<string, Promise<void>>;
  /** Whether an event, by its id, was not answered yet. */
  isNewEvent(id: string): boolean;
  /** The same for everybody. */
  home: types.HomeView;
};

export function createBot(services: Services, commands: readonly string[], patience: Patience): Bot {
  return {
    services,
    patience,
    commands,
    conversations: recent(MOST_CONVERSATIONS),
    picks: recent(MOST_PICKERS),
    readings: new Map(),
    isNewEvent: recentKeys(MOST_EVENTS),
    home: renderHome(services.engine, commands[0] ?? ''),
  };
}
