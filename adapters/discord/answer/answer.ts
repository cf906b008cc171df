/** What answers a request: pure, and the same over the gateway and over HTTP. */
import {
  answerPress,
  answerQuestion,
  type Engine,
  logEntryOf,
  NO_QUESTION,
  type Outcome,
  STALE,
} from '../../../src/index.ts';
import { LONGEST_QUOTE } from '../limits.ts';
import {
  changedMessage,
  completions,
  type Message,
  newMessage,
  PONG,
  type Response,
  WITHDRAWAL,
} from '../message.ts';
import type { Request } from '../read/request.ts';
import { renderCompletions } from '../render/completions.ts';
import { renderNote, renderOutcome, renderQuote } from '../render/render.ts';

/** For the log. */
type LogEntry = { kind: string; question: string };

export type Answered = { response: Response; entry: LogEntry };

export function answerRequest(request: Request, engine: Engine): Answered {
  switch (request.kind) {
    case 'ping':
      return { response: PONG, entry: { kind: 'ping', question: '' } };
    case 'complete': {
      const { question } = request;
      const choices = renderCompletions(engine.suggest(question), request);
      return { response: completions(choices), entry: { kind: 'complete', question } };
    }
    case 'ask': {
      const { question, isPublic, person, viewer } = request;
      const asking = { question, audience: viewer, publicBy: isPublic ? person : null };
      return answered(answerQuestion(engine, asking), newMessage);
    }
    case 'no-text':
      return answered(NO_QUESTION, newMessage);
    case 'press': {
      // A message that everybody sees must not change because one person pressed a button.
      const show = request.isPrivate ? changedMessage : newMessage;
      return answered(answerPress(engine, request.press, LONGEST_QUOTE), show);
    }
    case 'unknown':
      return answered({ ...STALE, why: 'unknown' }, newMessage);
  }
}

/** @param show how an answer for one person is shown; everything else is a new message */
function answered(outcome: Outcome, show: (message: Message) => Response): Answered {
  return { response: responseTo(outcome, show), entry: logEntryOf(outcome) };
}

function responseTo(outcome: Outcome, show: (message: Message) => Response): Response {
  switch (outcome.kind) {
    case 'show':
      return (outcome.audience.kind === 'shared' ? newMessage : show)(renderOutcome(outcome));
    case 'withdraw':
      return WITHDRAWAL;
    case 'quote':
      return newMessage(renderQuote(outcome.text));
    case 'refuse':
      return newMessage(renderNote(outcome.sentence));
  }
}
