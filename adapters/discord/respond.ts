/** What is answered to a request: pure, and the same whether it came over the gateway or over HTTP. */
import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js';
import type { Answer, Engine } from '../../src/index.ts';
import { drawCompletions, drawPrivate } from './drawn.ts';
import type { Message } from './message.ts';
import { renderAnswer } from './render.ts';
import { renderNote, renderQuote } from './render-note.ts';
import type { Action, Person, Request } from './request.ts';
import { NO_QUESTION_IN_MESSAGE, NO_SUCH_LINE, NOT_SHARER, STALE } from './wording.ts';

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
      return complete(request.typed, engine);
    case 'ask': {
      const { question, isPublic, person } = request;
      const answer = engine.answer(question);
      if (isPublic) return share(answer, { page: 0, person });
      return answered(answer, question, added(drawPrivate(answer, 0)));
    }
    case 'no-text':
      return note('no-text', NO_QUESTION_IN_MESSAGE);
    case 'press':
      return act(request, engine);
    case 'unknown':
      return note('unknown', STALE);
  }
}

function complete(typed: string, engine: Engine): Response {
  const choices = drawCompletions(engine.suggest(typed), typed);
  const callback: APIInteractionResponse = {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  };
  return { callback, kind: 'complete', question: typed };
}

function act({ action, isPrivate, person }: Extract<Request, { kind: 'press' }>, engine: Engine): Response {
  switch (action.kind) {
    case 'show':
      return show(action, isPrivate, engine);
    case 'share': {
      const { query, page } = action;
      const answer = engine.answer(query);
      return isGone(query, answer) ? note('stale', STALE) : share(answer, { page, person });
    }
    case 'withdraw':
      if (action.by !== person.id) return note('not-sharer', NOT_SHARER);
      return {
        callback: { type: InteractionResponseType.DeferredMessageUpdate },
        withdraws: true,
        kind: 'withdraw',
        question: '',
      };
    case 'quote': {
      const { query, line } = action;
      const quoted = engine.quote(query, line);
      if (quoted === null) return note('no-line', NO_SUCH_LINE);
      return { callback: added(renderQuote(quoted)), kind: 'quote', question: query };
    }
    case 'stale':
      return note('stale', STALE);
  }
}

/** In place where only this person sees it; beside what everybody sees. */
function show(
  { query, page }: Extract<Action, { kind: 'show' }>,
  isPrivate: boolean,
  engine: Engine,
): Response {
  const answer = engine.answer(query);
  if (isGone(query, answer)) return note('stale', STALE);
  const message = drawPrivate(answer, page);
  return answered(answer, query, isPrivate ? changed(message) : added(message));
}

/**
 * The codes of a control led to an answer when it was made; where they do not any more, the standards were changed. Words
 * may have led to none from the beginning.
 */
function isGone(query: string, { result: { kind } }: Answer): boolean {
  if (kind === 'nothing') return STANDARD_CODE.test(query);
  if (kind === 'no-part') return PART_CODE.test(query);
  return query === '';
}

/** As the engine writes them into controls: `BAS2421-001v1`, `BAS2421-001v1#T3`. */
const STANDARD_CODE = /^[A-Z]{2,4}\d{4}-\d{3}v\d+/u;
const PART_CODE = /^[A-Z]{2,4}\d{4}-\d{3}v\d+#/u;

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
