/**
 * `npm run eval`: the report on finding standards and lines. `--failures` lists what was missed, `--class X` narrows,
 * `--only seeds|corpus` leaves out a half, `--seed N` draws other edits, `--write-golden` pins what is right today.
 */
import { parseArgs } from 'node:util';
import { createEngine } from '../../src/index.ts';
import { loadSeeds } from '../support/seeds.ts';
import { evaluateCorpus } from './evaluate-corpus.ts';
import { generateEdited } from './generate-contents.ts';
import { writeGolden } from './golden.ts';
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

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    class: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'write-golden': { type: 'boolean', default: false },
  },
});

const print = (text: string) => process.stdout.write(text);
const wanted = <Row extends { class: string }>(rows: Row[]) =>
  rows.filter(row => values.class === undefined || row.class === values.class);

function show(title: string, rows: Judged[], bars: (rows: Judged[]) => string): void {
  if (rows.length === 0) return;
  print(table(title, rows) + bars(rows));
  if (values.failures) print(failures(rows));
}

if (values.only !== 'corpus') {
  const seeds = loadSeeds();
  const engine = createEngine(seeds);
  const roles = runRoles(engine, loadRoles());
  const contents = runContents(engine, loadContents());
  if (values['write-golden']) writeGolden(roles, contents);
  show('roles, five seeds, labelled by hand', wanted(roles), roleBars);
  show('contents, five seeds, labelled by hand', wanted(contents), contentBars);
  const edited = runContents(engine, wanted(generateEdited(seeds, Number(values.seed))));
  show('edited lines, five seeds, generated', edited, editedBars);
}

if (values.only !== 'seeds') {
  const report = await evaluateCorpus(Number(values.seed), wanted);
  if (!report) print('\nskipped: CORPUS names no file (.ndjson.gz), so nothing is generated at scale\n');
  else {
    show(`roles, ${report.size} standards, labelled by hand`, report.labelled, roleBars);
    show(`roles, ${report.size} standards, titles in people's words`, report.titles, titleBars);
    show(`roles, ${report.size} standards, generated (seed ${values.seed})`, report.roles, roleBars);
    show(`held-out names, ${report.loaded} standards loaded`, report.heldOut, heldOutBars);
    show(`contents, ${report.size} standards, generated`, report.contents, contentBars);
    show(`edited lines, ${report.size} standards, generated`, report.edited, editedBars);
  }
}
