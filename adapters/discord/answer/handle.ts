/** The one place of this adapter that catches faults: it logs them and answers with an apology. */
import { type APIInteraction, InteractionType } from 'discord.js';
import { chat } from '../../../src/index.ts';
import { logAnswer } from '../../service/answered.ts';
import { logFault } from '../../service/fault.ts';
import type { Services } from '../../service/platform.ts';
import { completions, newMessage, type Response } from '../message.ts';
import { readRequest } from '../read/request.ts';
import { renderNote } from '../render/render.ts';
import { typeNameOf } from '../send/send.ts';
import { answerRequest } from './answer.ts';

/** Never throws. */
export function handle(interaction: APIInteraction, services: Services): Response {
  const began = performance.now();
  try {
    const { response, entry } = answerRequest(readRequest(interaction), services.engine);
    const milliseconds = performance.now() - began;
    // Typing asks with every key; a line in the log for each would bury the answers.
    if (entry.kind === 'complete')
      services.log.debug({ platform: 'discord', ms: milliseconds }, 'completion');
    else logAnswer(services, { platform: 'discord', milliseconds, ...entry });
    return response;
  } catch (error) {
    const reference = logFault(services.log, error, { platform: 'discord', where: typeNameOf(interaction) });
    return faultResponse(interaction, reference);
  }
}

/** Completions have no room for a sentence. */
export function faultResponse({ type }: APIInteraction, reference: string): Response {
  return type === InteractionType.ApplicationCommandAutocomplete
    ? completions([])
    : newMessage(renderNote(chat.failed(reference)));
}
