/** The printed name: 工會總幹事（此基準相關職業：如秘書長或秘書及相同層級之職務）→ name, remark, other names. */

export type PrintedName = { name: string; remark: string | null; otherNames: string[] };

export function readName(printed: string): PrintedName {
  const match = /^(.+?)\s*[（(]([^（）()]+)[）)]$/u.exec(printed);
  const [, name, remark] = match ?? [];
  if (!name || !remark) return { name: printed, remark: null, otherNames: [] };
  return { name, remark, otherNames: readOtherNames(remark).filter(other => other !== name) };
}

/** What introduces other names for the same work. Without it a bracket is a qualifier: （初級）, （室內）. */
const LEAD = /^.*[：:]|^(?:又稱|或稱|亦稱|也稱|簡稱|原名|舊稱|即)/u;

const EXAMPLE = /^(?:如|例如|像是|包含|包括)/u;

/** 相同層級之職務, 其他相關人員 …: such words name no occupation. */
const UNNAMED = /相同|相關|類似|同等|其他/u;

function readOtherNames(remark: string): string[] {
  const list = remark.replace(LEAD, '').replace(EXAMPLE, '');
  if (list === remark) return [];
  return list
    .split(/[、，,；;／/或及]/u)
    .map(name => name.replace(EXAMPLE, '').replace(/等$/u, '').trim())
    .filter(name => name.length > 1 && !UNNAMED.test(name));
}
