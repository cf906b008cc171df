import { describe, expect, it } from 'vitest';
import { listStandards } from '../../../adapters/terminal/standards.ts';
import { loadSeeds } from '../../support/seeds.ts';
import { pipe, standIn } from '../../support/terminal.ts';

const LIST = { kind: 'standards', json: false, standards: null } as const;

describe('the list of standards', () => {
  it('has the code, name and level of each, with the codes in one column', async () => {
    const { terminal, printed } = pipe();
    expect(await listStandards(terminal, LIST)).toBe(0);
    expect(printed()).toBe(`BAS1219-003v2  辦公室事務管理人員（級別 4）
BAS2421-001    會議專案經理（級別 5）
BAS4999-001v2  工會總幹事（級別 4）
BGM1219-002v2  基層主管（級別 4）
KMC2432-001v2  活動企劃專員（級別 4）
`);
  });

  it('has everything as JSON, one standard per line', async () => {
    const { terminal, printed } = pipe();
    expect(await listStandards(terminal, { ...LIST, json: true })).toBe(0);
    const lines = printed().trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(loadSeeds());
  });

  it('is empty if they cannot be read', async () => {
    const { terminal, printed, told } = standIn({ isTTY: false, standards: '/nowhere' });
    expect(await listStandards(terminal, LIST)).toBe(2);
    expect([printed(), told()]).toEqual(['', '/nowhere: does not exist\n']);
  });
});
