/** Texts of any characters. */
import fc from 'fast-check';

const LARGEST = 0x10_ffff;
const isSurrogate = (code: number) => code >= 0xd8_00 && code <= 0xdf_ff;

/** The same characters as the unit `binary` of fast-check, which takes a second of computing when it is first used. */
const anyCharacter = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0, max: 0xff_ff }),
    fc.integer({ min: 0, max: LARGEST }),
  )
  .filter(code => !isSurrogate(code))
  .map(code => String.fromCodePoint(code));

export function anyText(constraints: { maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: anyCharacter });
}
