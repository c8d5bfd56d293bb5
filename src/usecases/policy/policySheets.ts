import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { PolicyTable } from './policyView';

/** The tables of the Settings sheet as they stand in the workbook, or as a draft would make them. */
export interface PolicySheets {
  readonly language: Language;
  readonly tables: ReadonlyMap<PolicyTable, TableColumns>;
}

/** The columns of each table that hold the policy; no others are read. */
export const policyFields: Readonly<Record<PolicyTable, readonly string[]>> = {
  settings: ['key', 'setting', 'value'],
  tierSchemes: ['scheme', 'rankedBy', 'tier', 'upTo', 'service'],
  ratingBands: ['rating', 'scoreFrom', 'limitFactor', 'creditPeriod'],
  scorecards: ['scorecard', 'factor', 'weight'],
  rewardRules: ['scoreFrom', 'needsFullCredit', 'reward'],
};

/** A column; empty where there is none. */
export function columnOfSheet(sheets: PolicySheets, table: PolicyTable, field: string): readonly CellValue[] {
  return sheets.tables.get(table)?.columns.get(field) ?? [];
}

/** How many rows a table has. */
export function rowsOfSheet(sheets: PolicySheets, table: PolicyTable): number {
  return sheets.tables.get(table)?.rowCount ?? 0;
}
