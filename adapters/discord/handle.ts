/** From an interaction to its answer; whatever goes wrong in between, the person is told and the log has it. */
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord.js';
import { chat } from '../../src/index.ts';
import { logAnswer } from '../service/answered.ts';
import { logFault } from '../service/fault.ts';
import type { Services } from '../service/platform.ts';
import { readRequest } from './request.ts';
import { note, type Response, respond } from './respond.ts';

/** Never throws. Whoever types asks with every key: a line in the log for each would bury the answers. */
export function handle(interaction: APIInteraction, services: Services): Response {
  const begin = performance.now();
  try {
    const response = respond(readRequest(interaction), services.engine);
    const milliseconds = performance.now() - begin;
    const { kind, question } = response;
    if (kind === 'complete') services.log.debug({ platform: 'discord', ms: milliseconds }, 'completion');
    else logAnswer(services, { platform: 'discord', kind, milliseconds, question });
    return response;
  } catch (error) {
    const reference = logFault(services.log, error, { platform: 'discord', where: placeOf(interaction) });
    return sorry(interaction, reference);
  }
}

/** What is answered after a fault; completions have no room for a sentence. */
export function sorry({ type }: APIInteraction, reference: string): Response {
  if (type !== InteractionType.ApplicationCommandAutocomplete) return note('fault', chat.failed(reference));
  const completions = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { callback: { type: completions, data: { choices: [] } }, kind: 'fault', question: '' };
}

/** For the log; nothing that a person wrote. */
export function placeOf({ type }: APIInteraction): string {
  return InteractionType[type] ?? `interaction ${String(type)}`;
}
