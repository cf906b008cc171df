/** What is answered to a request: pure, and the same whether it came over the gateway or over HTTP. */
import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js';
import {
  answerPress,
  answerQuestion,
  type Asked,
  type Engine,
  logEntryOf,
  NO_QUESTION,
  type Outcome,
  type ShowOutcome,
  STALE,
} from '../../src/index.ts';
import { drawCompletions, drawPrivate } from './drawn.ts';
import { LONGEST_QUOTE } from './limits.ts';
import type { Message } from './message.ts';
import { renderAnswer, renderNote, renderQuote } from './render.ts';
import type { Request } from './request.ts';

/** `withdraws`: afterwards the message that was pressed on is deleted. `kind` and `question` are for the log. */
export type Response = {
  callback: APIInteractionResponse;
  withdraws?: true;
  kind: string;
  question: string;
};

export function respond(request: Request, engine: Engine): Response {
  switch (request.kind) {
    case 'ping':
      return { callback: { type: InteractionResponseType.Pong }, kind: 'ping', question: '' };
    case 'complete':
      return complete(request, engine);
    case 'ask': {
      const { question, isPublic, person, viewer } = request;
      const asking = { question, audience: viewer, publicBy: isPublic ? person : null };
      return responseTo(answerQuestion(engine, asking), { isInPlace: false });
    }
    case 'no-text':
      return responseTo(NO_QUESTION, { isInPlace: false });
    case 'press':
      // In place where only this person sees the message; beside a message that everybody sees.
      return responseTo(answerPress(engine, request.press, LONGEST_QUOTE), { isInPlace: request.isPrivate });
    case 'unknown':
      return note('unknown', STALE.sentence);
  }
}

function complete(asked: Asked, engine: Engine): Response {
  const choices = drawCompletions(engine.suggest(asked.question), asked);
  const callback: APIInteractionResponse = {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  };
  return { callback, kind: 'complete', question: asked.question };
}

function responseTo(outcome: Outcome, { isInPlace }: { isInPlace: boolean }): Response {
  const entry = logEntryOf(outcome);
  switch (outcome.kind) {
    case 'show': {
      const { audience } = outcome;
      const message = messageFor(outcome);
      return {
        ...entry,
        callback: isInPlace && audience.kind !== 'shared' ? changed(message) : added(message),
      };
    }
    case 'withdraw':
      return {
        ...entry,
        callback: { type: InteractionResponseType.DeferredMessageUpdate },
        withdraws: true,
      };
    case 'quote':
      return { ...entry, callback: added(renderQuote(outcome.text)) };
    case 'refuse':
      return note(outcome.why, outcome.sentence);
  }
}

function messageFor({ answer, page, audience, sharing }: ShowOutcome): Message {
  return audience.kind === 'shared'
    ? renderAnswer(answer, { page, audience, shared: sharing ?? undefined })
    : drawPrivate(answer, page, audience);
}

/** A sentence for this person only. */
export function note(kind: string, sentence: string): Response {
  return { callback: added(renderNote(sentence)), kind, question: '' };
}

function added(message: Message): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: dataOf(message) };
}

/** Who sees a message is settled when it is made. */
function changed(message: Message): APIInteractionResponse {
  const data = { ...dataOf(message), flags: message.flags & ~MessageFlags.Ephemeral };
  return { type: InteractionResponseType.UpdateMessage, data };
}

function dataOf({ components, flags, allowedMentions }: Message) {
  return { components, flags, allowed_mentions: allowedMentions };
}
