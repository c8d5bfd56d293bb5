import type { Area } from './grid';
import type { CellStyle } from './cellStyle';

export interface ConditionalRule {
  readonly type:
    'Custom' | 'CellValue' | 'ContainsText' | 'TopBottom' | 'PresetCriteria' | 'ColorScale' | 'DataBar' | 'IconSet';
  /** `type: 'Custom'`: a formula for the top left cell of the first area, with its `=`. Others: the Office.js rule. */
  readonly formula?: string;
  readonly detail?: unknown;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: CellStyle;
  /** Number format of the cells that meet the rule. */
  readonly numberFormat?: string | undefined;
  readonly stopIfTrue: boolean;
  /** 0 is applied first. */
  readonly priority: number;
}

/** What a conditional format gives one cell. */
export interface ConditionalAppearance {
  readonly style: CellStyle;
  readonly numberFormat?: string;
  readonly bar?: DrawnBar;
  readonly icon?: DrawnIcon;
  /** Only the bar or the icon is to be seen. */
  readonly isValueHidden?: boolean;
}

/** Of cells that no conditional format changes. */
export const plainAppearance: ConditionalAppearance = { style: {} };

/** A data bar in a cell. */
export interface DrawnBar {
  readonly color: string;
  /** Where bars begin, in percent of the cell's width from the left. */
  readonly start: number;
  /** Length in percent of the room from `start` to the right, negative to the left. */
  readonly length: number;
  readonly isGradient: boolean;
}

/** An icon by the name Office.js has for its set, 0 being the icon of the lowest values. */
export interface DrawnIcon {
  readonly set: string;
  readonly index: number;
}
