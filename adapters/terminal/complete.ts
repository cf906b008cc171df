/** What Tab offers: whole questions, and parts of the standard that is being talked about. */
import type { Engine } from '../../src/index.ts';
import { visible } from './visible.ts';

/** @param about the code of that standard */
export function complete(engine: Engine, typed: string, about: string | undefined): string[] {
  const topic = engine.standards.find(({ code }) => code === about);
  const inTopic = topic
    ? engine
        .suggest(`${topic.code} ${typed}`)
        .map(({ label }) => label)
        .filter(label => label.startsWith(`${topic.name} `))
        .map(label => label.slice(topic.name.length + 1))
    : [];
  const offered = [...inTopic, ...engine.suggest(typed).map(({ label }) => label)].map(visible);
  const start = typed.toLowerCase();
  const continued = offered.filter(label => label.toLowerCase().startsWith(start));
  return [...new Set(typed !== '' && continued.length > 0 ? continued : offered)];
}
