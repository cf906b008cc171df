/** What is answered to a request: pure, and the same whether it came over the gateway or over HTTP. */
import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js';
import { type Answer, type Asked, chat, type Engine, isGone } from '../../src/index.ts';
import { drawCompletions, drawPrivate } from './drawn.ts';
import type { Message } from './message.ts';
import { renderAnswer } from './render.ts';
import { renderNote, renderQuote } from './render-note.ts';
import type { Action, Person, Request } from './request.ts';

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
      const { question, isPublic, person } = request;
      const answer = engine.answer(question);
      if (isPublic && answer.ways.isShareable) return share(answer, { page: 0, person });
      return answered(answer, question, added(drawPrivate(answer, 0)));
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

function act({ action, isPrivate, person }: Extract<Request, { kind: 'press' }>, engine: Engine): Response {
  switch (action.kind) {
    case 'show':
      return show(action, isPrivate, engine);
    case 'share': {
      const { query, page } = action;
      const answer = engine.answer(query);
      // Only what found something had such a button.
      return answer.ways.isShareable ? share(answer, { page, person }) : note('stale', chat.stale);
    }
    case 'withdraw':
      if (action.by !== person.id) return note('not-sharer', chat.notSharer);
      return {
        callback: { type: InteractionResponseType.DeferredMessageUpdate },
        withdraws: true,
        kind: 'withdraw',
        question: '',
      };
    case 'quote': {
      const { query, line } = action;
      const quoted = engine.quote(query, line);
      if (quoted === null) return note('no-line', chat.noSuchLine);
      return { callback: added(renderQuote(quoted)), kind: 'quote', question: query };
    }
    case 'stale':
      return note('stale', chat.stale);
  }
}

/** In place where only this person sees it; beside what everybody sees. */
function show(
  { query, page }: Extract<Action, { kind: 'show' }>,
  isPrivate: boolean,
  engine: Engine,
): Response {
  const answer = engine.answer(query);
  if (isGone(query, answer.result)) return note('stale', chat.stale);
  const message = drawPrivate(answer, page);
  return answered(answer, query, isPrivate ? changed(message) : added(message));
}

/** Everybody reads what was asked, in words. */
function share(answer: Answer, { page, person }: { page: number; person: Person }): Response {
  const audience = { kind: 'shared', by: person.id } as const;
  const shared = { name: person.name, question: answer.spoken };
  return answered(answer, answer.query, added(renderAnswer(answer, { page, audience, shared })));
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
