import type { CellValue } from '../../../archive/cellValue';

/** One of the values by which a column is judged. */
export interface SampledValue {
  readonly value: CellValue;
  /** The value as text, half-width, without the spaces around it. */
  readonly text: string;
  readonly numberFormat: string;
}
