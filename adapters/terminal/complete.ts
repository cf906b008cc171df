/** What Tab offers: whole questions, and the parts of the standard that the conversation is about. */
import { type Engine, standardOf } from '../../src/index.ts';
import { visible } from './visible.ts';

/** @param topic the question whose answer the conversation is about */
export function complete(engine: Engine, typed: string, topic: string | undefined): string[] {
  const standard = topic === undefined ? null : standardOf(engine.answer(topic).result);
  const inTopic = standard
    ? engine
        .suggest(`${standard.code} ${typed}`)
        .map(({ label }) => label)
        .filter(label => label.startsWith(`${standard.name} `))
        .map(label => label.slice(standard.name.length + 1))
    : [];
  const offered = [...inTopic, ...engine.suggest(typed).map(({ label }) => label)].map(visible);
  const start = typed.toLowerCase();
  const continued = offered.filter(label => label.toLowerCase().startsWith(start));
  return [...new Set(typed !== '' && continued.length > 0 ? continued : offered)];
}
