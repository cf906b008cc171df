/** The door for adapters that ask; those that read documents come in by `documents.ts`. */
export { createEngine, type Engine } from './engine.ts';
export { type Asked, readPublicWord } from './chat/public-word.ts';
export { type Result, standardOf } from './lookup/result.ts';
export { topicOfAnswer } from './chat/topic.ts';
export type { Answer } from './chat/answer.ts';
export { chat } from './chat/wording.ts';
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
} from './chat/controls.ts';
export type { Choice, Fact, Group, Line, Reply, Section, Source, Links } from './reply/model.ts';
export { pageAt, pagesOfAnswer, paginate } from './chat/pages.ts';
export { plainText } from './reply/plain-text.ts';
export { readStep, type Step, writeStep } from './chat/step.ts';
export { splitAtMarks } from './chat/split-at-marks.ts';
export type { Suggestion } from './reply/suggestion.ts';
export { type Press, type PressOutcome, answerPress } from './chat/press.ts';
export { visible } from './chat/visible.ts';
export { sourceLine } from './reply/wording.ts';
export type { Match } from './search/match.ts';
export type { TeamAlias } from './search/names/catalogue.ts';
export { readTeamAliases } from './search/names/team-aliases.ts';
export { type CompetencyStandard, readStandard } from './standard/schema.ts';
