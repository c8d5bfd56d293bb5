import type { SheetId } from './grid';

export interface NameState {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Absent for a name of the workbook. */
  readonly sheet?: SheetId;
}
