import { columnLetters, cellAddress } from '../archive/cellAddress';
import { fieldOf } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { Language } from '../archive/language';
import type { AppendedRecords, ExtraColumn } from '../archive/plan';
import type { UnfitReason } from '../archive/unfitReason';
import { deduceStages } from './deduceStages';
import { findTotalsRow } from './findTotalsRow';
import type { TotalsRow } from './findTotalsRow';
import type { ListColumn, ListSnapshot } from './listSnapshot';
import { nameExtraColumns } from './nameExtraColumns';
import { numberCustomers } from './numberCustomers';
import type { ColumnMapping } from './proposeMapping';
import type { Misfit } from './readListColumn';
import { readListColumn } from './readListColumn';

/** A value of the source list that does not fit its field. */
export interface UnfitValue {
  /** Header of the source column. */
  readonly header: string;
  /** Address in the source sheet, e.g. `C17`. */
  readonly address: string;
  /** Row number in the source sheet, one-based. */
  readonly row: number;
  readonly field: string;
  readonly value: CellValue;
  readonly reason: UnfitReason;
}

export interface ReadCustomers {
  readonly extraColumns: readonly ExtraColumn[];
  readonly appended: AppendedRecords;
  readonly unfit: readonly UnfitValue[];
  /** Left out, if there is one. */
  readonly totalsRow: TotalsRow | undefined;
}

/**
 * Turns the rows of a list into customer records by a mapping of its columns; rows without any value and the row of
 * totals are passed over.
 */
export function readCustomers(
  list: ListSnapshot,
  mapping: readonly ColumnMapping[],
  language: Language,
): ReadCustomers {
  const filled = findRowsWithValues(list);
  const totalsRow = findTotalsRow(list, mapping, filled);
  const rows = totalsRow === undefined ? filled : filled.slice(0, -1);
  const columns = new Map<string, readonly CellValue[]>();
  const unfit: UnfitValue[] = [];
  mapping.forEach((target, position) => {
    const column = list.columns[position];
    if (target.kind !== 'field' || column === undefined) return;
    const { values, misfits } = readListColumn(column, fieldOf('customers', target.field), rows, language);
    columns.set(target.field, values);
    unfit.push(...misfits.map((misfit) => nameMisfit(misfit, list, position, target.field)));
  });
  unfit.push(...addNumbers(columns, list, mapping, rows));
  addStages(columns, rows.length, language);
  const extraColumns = addExtraColumns(columns, list, mapping, rows, language);
  unfit.sort((one, other) => one.row - other.row);
  if (unfit.length > 0) columns.set('toClearUp', writeToClearUp(unfit, list, rows));
  return { extraColumns, appended: toRecords(columns, rows.length), unfit, totalsRow };
}

function findRowsWithValues({ columns, rowCount }: ListSnapshot): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (columns.some(({ values }) => !isBlank(values[row] ?? ''))) rows.push(row);
  }
  return rows;
}

function nameMisfit({ row, value, reason }: Misfit, list: ListSnapshot, position: number, field: string): UnfitValue {
  const sheetRow = list.row + 1 + row;
  const address = cellAddress(sheetRow, list.column + position);
  return { header: nameSource(list, position), address, row: sheetRow + 1, field, value, reason };
}

/** A column without a header is called by its letters. */
function nameSource({ columns, column }: ListSnapshot, position: number): string {
  return columns[position]?.header.trim() || columnLetters(column + position);
}

/** Makes sure that every customer has a number of its own; answers the numbers that had to be replaced. */
function addNumbers(
  columns: Map<string, readonly CellValue[]>,
  list: ListSnapshot,
  mapping: readonly ColumnMapping[],
  rows: readonly number[],
): UnfitValue[] {
  const given = columns.get('customerNumber') ?? rows.map(() => '');
  const { numbers, duplicates } = numberCustomers(given);
  columns.set('customerNumber', numbers);
  const position = mapping.findIndex((target) => target.kind === 'field' && target.field === 'customerNumber');
  return duplicates.map((index) => {
    const misfit: Misfit = { row: rows[index] ?? 0, value: given[index] ?? '', reason: 'duplicateNumber' };
    return nameMisfit(misfit, list, position, 'customerNumber');
  });
}

function addStages(columns: Map<string, readonly CellValue[]>, customers: number, language: Language): void {
  if (columns.has('stage')) return;
  const currentBusinesses = columns.get('currentBusiness');
  const marketPotentials = columns.get('marketPotential');
  if (currentBusinesses === undefined && marketPotentials === undefined) return;
  columns.set('stage', deduceStages(currentBusinesses, marketPotentials, customers, language));
}

function addExtraColumns(
  columns: Map<string, readonly CellValue[]>,
  list: ListSnapshot,
  mapping: readonly ColumnMapping[],
  rows: readonly number[],
  language: Language,
): ExtraColumn[] {
  const kept: [number, ListColumn][] = [];
  list.columns.forEach((column, position) => {
    if (mapping[position]?.kind === 'extra') kept.push([position, column]);
  });
  const extraColumns = nameExtraColumns(kept, list.column, language);
  extraColumns.forEach(({ id }, index) => {
    const values = kept[index]?.[1].values ?? [];
    columns.set(
      id,
      rows.map((row) => values[row] ?? ''),
    );
  });
  return extraColumns;
}

/** `Header: value; Header: value` for each customer with values that did not fit. */
function writeToClearUp(unfit: readonly UnfitValue[], list: ListSnapshot, rows: readonly number[]): CellValue[] {
  const remarks = new Map<number, string>();
  for (const { row, header, value } of unfit) {
    const before = remarks.get(row);
    const remark = `${header}: ${value}`;
    remarks.set(row, before === undefined ? remark : `${before}; ${remark}`);
  }
  return rows.map((row) => remarks.get(list.row + 2 + row) ?? '');
}

function toRecords(columns: ReadonlyMap<string, readonly CellValue[]>, customers: number): AppendedRecords {
  const values = [...columns.values()];
  const records = Array.from({ length: customers }, (_, index) => values.map((column) => column[index] ?? ''));
  return { table: 'customers', fields: [...columns.keys()], records };
}
