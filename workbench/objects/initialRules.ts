import type { ConditionalRule } from '../engine/conditionalFormatState';

/** What a conditional format of each type begins with, until its rule is set: it holds nowhere, or draws as in Excel. */
export const initialRules: Readonly<Record<ConditionalRule['type'], ConditionalRule>> = {
  Custom: { type: 'Custom', formula: '=FALSE' },
  CellValue: { type: 'CellValue', detail: {} },
  ContainsText: { type: 'ContainsText', detail: {} },
  TopBottom: { type: 'TopBottom', detail: {} },
  PresetCriteria: { type: 'PresetCriteria', detail: {} },
  ColorScale: {
    type: 'ColorScale',
    detail: {
      criteria: {
        minimum: { type: 'LowestValue', color: '#FF7128' },
        maximum: { type: 'HighestValue', color: '#FFEF9C' },
      },
    },
  },
  DataBar: { type: 'DataBar', detail: {} },
  IconSet: { type: 'IconSet', detail: {} },
};
