/** Shows a reply in pages that fit the window, one at a time. */
import { paginate, type Reply } from '../../src/index.ts';
import { layoutOf } from './layout.ts';
import { DEFAULT_ROWS, FEWEST_ROWS, ROWS_KEPT_FREE } from './limits.ts';
import { render } from './render.ts';
import type { Terminal } from './terminal.ts';
import { NO_MORE } from './wording.ts';

export type Pager = {
  open: (reply: Reply) => string;
  next: () => string;
  hasMore: () => boolean;
};

/** If the output is not a terminal, everything is one page: nobody is there to ask for the next. */
export function createPager(terminal: Terminal): Pager {
  const { output } = terminal;
  let pages: Reply[] = [];
  const next = (): string => {
    const page = pages.shift();
    return page ? `\n${render(page, layoutOf(terminal))}\n` : NO_MORE;
  };
  return {
    open(reply) {
      const rows = Math.max(FEWEST_ROWS, (output.rows || DEFAULT_ROWS) - ROWS_KEPT_FREE);
      const layout = layoutOf(terminal);
      pages = output.isTTY
        ? paginate(reply, page => render(page, layout).split('\n').length - 1 <= rows)
        : [reply];
      return next();
    },
    next,
    hasMore: () => pages.length > 0,
  };
}
