/** Notices that the files of a folder have changed, once they have settled: a file that is being copied keeps growing. */
import { watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { listFolder } from './folder-files.ts';

export type WatchTimes = {
  /** So long nothing may change before the folder is read. */
  settle: number;
  /** Network shares report no changes: so often the folder is looked at. */
  poll: number;
};

const WATCH_TIMES: WatchTimes = { settle: 500, poll: 5_000 };

/** `seen`: the stamp of the folder as it was read last. `changed` is not called while it still runs. */
export type Watched = { folder: string; seen: string; changed: () => Promise<void>; times?: WatchTimes };

export function watchFolder({ folder, seen, changed, times = WATCH_TIMES }: Watched): { close(): void } {
  const state = { seen, isBusy: false, isMissed: false, isClosed: false };
  const look = async (): Promise<void> => {
    state.isMissed = state.isBusy;
    if (state.isBusy) return;
    state.isBusy = true;
    do {
      state.isMissed = false;
      const stamp = await settledStamp(folder, times.settle);
      if (state.isClosed) return;
      if (stamp !== state.seen) await changed();
      state.seen = stamp;
    } while (state.isMissed);
    state.isBusy = false;
  };
  const timer = setInterval(() => void look(), times.poll).unref();
  const watcher = startWatching(folder, () => void look());
  return {
    close() {
      state.isClosed = true;
      clearInterval(timer);
      watcher?.close();
    },
  };
}

/** Where the system cannot watch a folder, looking at it now and then is enough. */
function startWatching(folder: string, changed: () => void): { close(): void } | null {
  try {
    return watch(folder, { persistent: false }, changed).on('error', () => undefined);
  } catch {
    return null;
  }
}

/** The stamps of all files, as soon as two looks agree. */
async function settledStamp(folder: string, settle: number): Promise<string> {
  let before = await stampOf(folder);
  for (;;) {
    await pause(settle, undefined, { ref: false });
    const now = await stampOf(folder);
    if (now === before) return now;
    before = now;
  }
}

/** Changes with any file of the folder. */
export async function stampOf(folder: string): Promise<string> {
  try {
    const { files, problems } = await listFolder(folder);
    return JSON.stringify([files.map(({ name, stamp }) => [name, stamp]), problems]);
  } catch {
    return 'gone';
  }
}
