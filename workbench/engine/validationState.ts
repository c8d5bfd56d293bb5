import type { Area } from './grid';

export interface ValidationState {
  readonly areas: readonly Area[];
  /** The Office.js `DataValidationRule`; a list's source is text (`"a,b"` or a formula `"=..."`). */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
