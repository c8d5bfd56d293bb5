import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import { recogniseChoice } from '../../archive/recogniseChoice';

/** Reads the choices of a long column, in which the same few texts stand again and again. */
export class ChoiceReader {
  private readonly known = new Map<CellValue, string | undefined>();

  constructor(private readonly field: Field) {}

  /** The id of the choice; `undefined` for a blank cell and for a text that is none. */
  read(value: CellValue | undefined): string | undefined {
    if (value === undefined || value === '') return undefined;
    if (!this.known.has(value)) {
      const choice = isBlank(value) ? undefined : recogniseChoice(this.field.choices ?? [], String(value));
      this.known.set(value, choice?.id);
    }
    return this.known.get(value);
  }
}
