/** Standards that differ only in their names, and a finding in one line. */
import type { CompetencyStandard } from '../../src/index.ts';
import type { Finding } from '../../src/search/match.ts';
import { buildStandard } from './build.ts';

/** One standard per row: its name, then its other names. Their codes differ. */
export function buildNamed(...rows: readonly (readonly [name: string, ...aliases: string[]])[]) {
  return rows.map(([name, ...aliases], index): CompetencyStandard => {
    return buildStandard({ code: `XYZ1234-${String(index + 1).padStart(3, '0')}`, name, aliases });
  });
}

/** @example tell(finding) → 'one 會議專案經理', 'several 會計人員 會計主管', 'none' */
export function tell(finding: Finding): string {
  const matches =
    finding.kind === 'one' ? [finding.match] : finding.kind === 'several' ? finding.matches : finding.nearest;
  return [finding.kind, ...matches.map(({ standard }) => standard.name)].join(' ');
}
