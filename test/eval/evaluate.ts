/** Asks all that is known or generated, and prints how much of it was found. */
import { createEngine } from '../../src/index.ts';
import { loadSeeds } from '../support/seeds.ts';
import { evaluateCorpus } from './evaluate-corpus.ts';
import { evaluateWhole } from './evaluate-whole.ts';
import { generateEdited } from './generate-contents.ts';
import { type WholeJudged, writeGolden } from './golden.ts';
import {
  contentBars,
  editedBars,
  failures,
  heldOutBars,
  type Judged,
  roleBars,
  table,
  titleBars,
} from './report.ts';
import { loadContents, loadRoles } from './rows.ts';
import { runContents, runRoles } from './run.ts';

export type Evaluation = {
  failures: boolean;
  writesGolden: boolean;
  seed: number;
  class?: string | undefined;
  only?: string | undefined;
};

const print = (text: string) => process.stdout.write(text);

export async function evaluate(options: Evaluation): Promise<void> {
  const show = (title: string, rows: Judged[], bars: (rows: Judged[]) => string) => {
    if (rows.length === 0) return;
    print(table(title, rows) + bars(rows));
    if (options.failures) print(failures(rows));
  };
  const wanted = <Row extends { class: string }>(rows: Row[]) =>
    rows.filter(row => options.class === undefined || row.class === options.class);
  const whole = evaluateWhole(options);
  if (options.only === 'whole') return;
  if (options.only !== 'corpus') evaluateSeeds({ ...options, whole }, wanted, show);
  if (options.only === 'seeds') return;
  const report = await evaluateCorpus(options.seed, wanted);
  if (!report) {
    print('\nskipped: CORPUS names no file (.ndjson.gz), so nothing is generated at scale\n');
    return;
  }
  show(`roles, ${report.size} standards, labelled by hand`, report.labelled, roleBars);
  show(`roles, ${report.size} standards, titles in people's words`, report.titles, titleBars);
  show(`roles, ${report.size} standards, titles by another author`, report.moreTitles, titleBars);
  show(`roles, ${report.size} standards, generated (seed ${options.seed})`, report.roles, roleBars);
  show(`held-out names, ${report.loaded} standards loaded`, report.heldOut, heldOutBars);
  show(`contents, ${report.size} standards, generated`, report.contents, contentBars);
  show(`edited lines, ${report.size} standards, generated`, report.edited, editedBars);
}

function evaluateSeeds(
  { writesGolden, seed, whole }: Evaluation & { whole: WholeJudged },
  wanted: <Row extends { class: string }>(rows: Row[]) => Row[],
  show: (title: string, rows: Judged[], bars: (rows: Judged[]) => string) => void,
): void {
  const seeds = loadSeeds();
  const engine = createEngine(seeds);
  const roles = runRoles(engine, loadRoles());
  const contents = runContents(engine, loadContents());
  if (writesGolden) writeGolden(roles, contents, whole);
  show('roles, five seeds, labelled by hand', wanted(roles), roleBars);
  show('contents, five seeds, labelled by hand', wanted(contents), contentBars);
  const others = runContents(engine, wanted(loadContents('lines-by-others.tsv')));
  show('contents, five seeds, by another author', others, contentBars);
  const edited = runContents(engine, wanted(generateEdited(seeds, seed)));
  show('edited lines, five seeds, generated', edited, editedBars);
}
