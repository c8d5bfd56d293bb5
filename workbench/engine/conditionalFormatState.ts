import type { Area } from './grid';
import type { CellStyle } from './cellStyle';

export interface ConditionalRule {
  readonly type: 'Custom' | 'CellValue' | 'ContainsText' | 'TopBottom' | 'ColorScale' | 'DataBar' | 'IconSet';
  /** `type: 'Custom'`: a formula for the top left cell of the first area, with its `=`. Others: the Office.js rule. */
  readonly formula?: string;
  readonly detail?: unknown;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
  /** 0 is applied first. */
  readonly priority: number;
}
