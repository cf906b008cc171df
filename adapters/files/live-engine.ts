/** An engine whose standards follow a folder: it is built aside, then takes the place of the old one in one step. */
import type { Engine } from '../../src/index.ts';
import { type LoadedEngine, loadEngine, type Seeds, type Wanted } from './load-engine.ts';
import type { KnownFile } from './read-folder.ts';
import { reasonOf } from './reason.ts';
import { stampOf, watchFolder, type WatchTimes } from './watch-folder.ts';

/** `since`: when these standards were loaded. `problem`: the last one, `null` where the last loading had none. */
export type SourceReport = { standards: number; files: number; since: Date; problem: string | null };

export type LiveEngine = {
  engine: Engine;
  report: () => SourceReport;
  close: () => void;
};

export type LiveOptions = {
  /** Prepares each engine before it answers. */
  wrap?: (engine: Engine) => Engine;
  /** Called after each later loading, with all its problems. */
  loaded?: (report: SourceReport, problems: readonly string[]) => void;
  times?: WatchTimes;
};

export type OpenedEngine =
  | { kind: 'engine'; live: LiveEngine; problems: string[] }
  | { kind: 'unreadable'; problems: string[] };

type State = { engine: Engine; report: SourceReport; known: ReadonlyMap<string, KnownFile> };

/** Only a folder that somebody named is watched; the seeds and NDJSON files are read once. */
export async function openEngine(
  wanted: Wanted,
  seeds: Seeds,
  options: LiveOptions = {},
): Promise<OpenedEngine> {
  const folder = wanted.standards;
  const seen = folder === null ? '' : await stampOf(folder);
  const { wrap = engine => engine, loaded = () => undefined, times } = options;
  const first = await loadEngine(wanted, seeds);
  if (first.kind === 'unreadable') return first;
  const state: State = { engine: wrap(first.engine), report: reportOf(first), known: first.known };
  const load = async (): Promise<void> => {
    const next = await loadOrReport(wanted, seeds, state.known);
    const problem = next.problems[0] ?? null;
    // What cannot be built changes nothing: the old engine goes on answering.
    if (next.kind === 'unreadable') state.report = { ...state.report, problem };
    else Object.assign(state, { engine: wrap(next.engine), report: reportOf(next), known: next.known });
    loaded(state.report, next.problems);
  };
  const isWatched = folder !== null && first.files > 0;
  const watcher = isWatched
    ? watchFolder({ folder, seen, changed: load, ...(times ? { times } : {}) })
    : null;
  const live = { engine: following(state), report: () => state.report, close: () => watcher?.close() };
  return { kind: 'engine', live, problems: first.problems };
}

/** A fault while building must not end the process, which still answers. */
async function loadOrReport(...parameters: Parameters<typeof loadEngine>): Promise<LoadedEngine> {
  try {
    return await loadEngine(...parameters);
  } catch (error) {
    return { kind: 'unreadable', problems: [`the standards cannot be loaded: ${reasonOf(error)}`] };
  }
}

type Loaded = Extract<LoadedEngine, { kind: 'engine' }>;

function reportOf({ engine, files, problems }: Loaded): SourceReport {
  return { standards: engine.standards.length, files, since: new Date(), problem: problems[0] ?? null };
}

/** Each call is answered by one engine from its beginning to its end. */
function following(state: State): Engine {
  return {
    answer: (question, options) => state.engine.answer(question, options),
    explain: question => state.engine.explain(question),
    suggest: prefix => state.engine.suggest(prefix),
    quote: (question, number, most) => state.engine.quote(question, number, most),
    get standards() {
      return state.engine.standards;
    },
  };
}
