/** A name left as it is, in other clothes: width, marks, columns, filler; and a code in another spelling. */
import type { CompetencyStandard } from '../../src/index.ts';
import { pick } from './characters.ts';
import type { Edited, Source } from './edited.ts';

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/gu, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

export function widened({ standard: { name }, random }: Source): string | null {
  const links = [
    () => `「${name}」`,
    () => Array.from(name).join(' '),
    () => FULL_WIDTH(name.toLowerCase()),
    () => `　${name.toUpperCase()}？`,
    () => `@小幫手 ${name} 🙏`,
    () => name.replace(/[（(／/、]/gu, ' ').replace(/[）)]/gu, ''),
  ];
  return pick(random, links)?.() ?? null;
}

/** A duty that the document numbers once. */
function firstDuty({ duties }: CompetencyStandard): string | null {
  const code = duties[0]?.code ?? '';
  return /^T\d$/u.test(code) && duties.filter(duty => duty.code === code).length === 1 ? code : null;
}

const FILLED: readonly ((name: string) => readonly [string, string[]])[] = [
  name => [`請問${name}要做什麼`, []],
  name => [`${name}的行為指標有哪些`, ['indicators']],
  name => [`想查${name}的知識`, ['knowledge']],
  name => [`${name} 技能`, ['skills']],
  name => [`麻煩給我${name}的態度，謝謝`, ['attitudes']],
  name => [`${name}學經歷`, ['prerequisites']],
];

export function mixed({ standard, random }: Source): Edited | null {
  const part = firstDuty(standard);
  if (part !== null && random(2) === 0) {
    return { question: `${standard.name}${part}`, looks: null, readings: [{ part, columns: [] }] };
  }
  const [question, columns] = pick(random, FILLED)?.(standard.name) ?? ['', []];
  return question === '' ? null : { question, looks: null, readings: [{ part: null, columns }] };
}

export function spelt({ standard: { code }, random }: Source): string | null {
  const links = [
    () => code.toLowerCase(),
    () => code.replace('-', ''),
    () => code.replace(/v\d+$/u, ''),
    () => code.replace(/0/gu, 'o'),
    () => FULL_WIDTH(code),
    () => ` ${code.replace('-', ' ')} `,
  ];
  return pick(random, links)?.() ?? null;
}
