/**
 * `npm run sweep`: every view of every standard through both chat renderers; each page within its platform's limits, each
 * line of the answer on exactly one page. Over the corpus where it is, else over the seeds. Exit code 1 at a problem.
 */
import { type Answer, createEngine } from '../../src/index.ts';
import { hasCorpus, loadCorpus } from '../support/corpus.ts';
import { discordRenderer } from '../support/discord-renderer.ts';
import { problemsOf, type Renderer } from '../support/renderer-check.ts';
import { loadSeeds } from '../support/seeds.ts';
import { slackRenderer } from '../support/slack-renderer.ts';
import { allViews } from '../support/views.ts';

const engine = createEngine(hasCorpus ? loadCorpus() : loadSeeds());
const questions = [...allViews(engine)];
process.stdout.write(`${engine.standards.length} standards, ${questions.length} views\n`);
let isBroken = false;
sweep('Slack', slackRenderer);
sweep('Discord', discordRenderer);
process.exitCode = isBroken ? 1 : 0;

function sweep<P>(name: string, renderer: Renderer<P>): void {
  let pages = 0;
  let most = 0;
  const problems: string[] = [];
  for (const question of questions) {
    const answer: Answer = engine.answer(question);
    const count = renderer.pages(answer, { kind: 'private' }).length;
    pages += count;
    most = Math.max(most, count);
    problems.push(
      ...problemsOf(renderer, answer, { kind: 'private' }).map(problem => `${question}: ${problem}`),
    );
  }
  isBroken ||= problems.length > 0;
  process.stdout.write(`${name}: ${pages} pages, at most ${most} an answer, ${problems.length} problems\n`);
  for (const problem of problems.slice(0, 20)) process.stdout.write(`  ${problem}\n`);
}
