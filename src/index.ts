/** The door for adapters that ask; those that read documents come in by `documents.ts`. */
export { createEngine, type Engine } from './engine.ts';
export { type Asked, takePublicWord } from './lookup/public-word.ts';
export type { LookupResult } from './lookup/result.ts';
export type { Answer } from './reply/answer.ts';
export { chat } from './reply/chat-wording.ts';
export { clipWithin, graphemesOf, shorten } from './reply/clip.ts';
export {
  type Audience,
  type Button,
  type Control,
  controlsOf,
  type Menu,
  type Option,
  type Page,
  shareStep,
  type Viewer,
} from './reply/controls.ts';
export type { Choice, Fact, Group, Line, Reply, Section, Source, Ways } from './reply/model.ts';
export { pageAt, pagesOfAnswer, paginate } from './reply/pages.ts';
export { plainText } from './reply/plain-text.ts';
export { readStep, type Step, writeStep } from './reply/step.ts';
export { stretches } from './reply/stretches.ts';
export type { Suggestion } from './reply/suggestion.ts';
export { type Press, type Taken, takeStep } from './reply/take-step.ts';
export { visible } from './reply/visible.ts';
export { sourceLine } from './reply/wording.ts';
export type { Match } from './search/match.ts';
export type { TeamAlias } from './search/names/catalogue.ts';
export { readTeamAliases } from './search/names/team-aliases.ts';
export { type CompetencyStandard, readStandard } from './standard/schema.ts';
