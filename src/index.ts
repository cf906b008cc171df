/** The door for adapters that ask; those that read documents come in by `documents.ts`. */
export { createEngine, type Engine } from './engine.ts';
export { type ChatQuestion, readPublicWord } from './chat/public-word.ts';
export type { Explanation } from './lookup/explain.ts';
export { type Result, standardOf } from './lookup/result.ts';
export { latestTopic, topicOfAnswer } from './chat/topic.ts';
export type { Answer } from './chat/answer.ts';
export { chat } from './chat/wording.ts';
export { graphemesOf, shorten } from './reply/clip.ts';
export { type Audience, type Person, type Sharing, sharingLines, type Viewer } from './chat/audience.ts';
export { answerQuestion, NO_QUESTION, STALE } from './chat/ask.ts';
export {
  type Button,
  type Control,
  controlsOf,
  type Menu,
  offersPicker,
  type Option,
  type Page,
  shareStep,
} from './chat/controls.ts';
export { fitToLimits } from './chat/fit-to-limits.ts';
export { QUESTIONS } from './chat/links.ts';
export { logEntryOf, type Outcome, type Refusal, type ShowOutcome, showTo } from './chat/outcome.ts';
export type { Choice, Fact, Group, Line, Reply, Section, Links } from './reply/model.ts';
export { pageAt, pagesOfAnswer, paginate, WIDEST_AUDIENCE } from './chat/pages.ts';
export { plainText } from './reply/plain-text.ts';
export { isSharedBy, questionsShownBy, readStep, type Step, writeStep } from './chat/step.ts';
export { splitAtMarks } from './chat/split-at-marks.ts';
export type { Suggestion } from './reply/suggestion.ts';
export { answerPress, type Press } from './chat/press.ts';
export { oneLine, shortLine, visible } from './chat/visible.ts';
export { sourceLine } from './reply/wording.ts';
export type { Match } from './search/match.ts';
export type { TeamAlias } from './search/names/catalogue.ts';
export { readTeamAliases } from './search/names/team-aliases.ts';
export { type CompetencyStandard, readStandard } from './standard/schema.ts';
export { COLUMN_KEYS, COLUMNS } from './standard/columns.ts';
export { baseOf, versionOf } from './standard/code.ts';
