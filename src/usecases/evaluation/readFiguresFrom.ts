import type { CellValue } from '../../archive/cellValue';
import { fieldOf } from '../../archive/catalogue';
import { languages } from '../../archive/language';
import { numberInputs } from './customerEvaluation';
import type { NumberInput } from './customerEvaluation';
import { figuresSeparator } from './writeFiguresFrom';

const inputByName: ReadonlyMap<string, NumberInput> = new Map(
  numberInputs.flatMap((input) =>
    languages.map((language) => [fieldOf('evaluations', input).header[language], input] as const),
  ),
);

/**
 * The numbers that were taken from tables when an evaluation was kept, by what `writeFiguresFrom` has written in any language. A number
 * that is not among them, or that is another one in its cell, was entered by a person.
 */
export function readFiguresFrom(text: CellValue): ReadonlyMap<NumberInput, number> {
  const taken = new Map<NumberInput, number>();
  for (const part of String(text).split(figuresSeparator)) {
    const [, name, number] = /^(.+?) = (\S+) \(/u.exec(part) ?? [];
    const input = inputByName.get(name ?? '');
    if (input !== undefined && Number.isFinite(Number(number))) taken.set(input, Number(number));
  }
  return taken;
}
