/** What is answered to a request: pure, and the same whether it came over the gateway or over HTTP. */
import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js';
import { type Answer, type Asked, chat, type Engine, answerPress } from '../../src/index.ts';
import { drawCompletions, drawPrivate } from './drawn.ts';
import { LONGEST_QUOTE } from './limits.ts';
import type { Message } from './message.ts';
import { renderAnswer, renderNote, renderQuote } from './render.ts';
import type { Person, Request } from './request.ts';

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
      const answer = engine.answer(question);
      if (isPublic && answer.links.isShareable) return share(answer, { page: 0, person });
      return answered(answer, question, added(drawPrivate(answer, 0, viewer)));
    }
    case 'no-text':
      return note('no-text', chat.noQuestionInMessage);
    case 'press':
      return act(request, engine);
    case 'unknown':
      return note('unknown', chat.stale);
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

function act(
  { press, isPrivate, person, viewer }: Extract<Request, { kind: 'press' }>,
  engine: Engine,
): Response {
  const taken = answerPress(engine, press, LONGEST_QUOTE);
  switch (taken.kind) {
    case 'show': {
      const { answer, question, page } = taken;
      const message = drawPrivate(answer, page, viewer);
      // In place where only this person sees it; beside what everybody sees.
      return answered(answer, question, isPrivate ? changed(message) : added(message));
    }
    case 'share':
      return share(taken.answer, { page: taken.page, person });
    case 'withdraw':
      return {
        callback: { type: InteractionResponseType.DeferredMessageUpdate },
        withdraws: true,
        kind: 'withdraw',
        question: '',
      };
    case 'quote':
      return { callback: added(renderQuote(taken.quoted)), kind: 'quote', question: taken.question };
    case 'refuse':
      return note(taken.why, taken.sentence);
  }
}

/** Everybody reads what was asked, in words. */
function share(answer: Answer, { page, person }: { page: number; person: Person }): Response {
  const audience = { kind: 'shared', by: person.id } as const;
  const shared = { name: person.name, question: answer.plainQuestion };
  return answered(answer, answer.question, added(renderAnswer(answer, { page, audience, shared })));
}

function answered({ result }: Answer, question: string, callback: APIInteractionResponse): Response {
  return { callback, kind: result.kind, question };
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
