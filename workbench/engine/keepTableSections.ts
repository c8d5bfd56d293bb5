import type { IRange } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

let isDone = false;

/** What our tables tell Univer beside what it asks for; its range goes from the header row to the last record. */
export interface TableSections {
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

interface TableReference {
  readonly _tableData?: Partial<TableSections>;
  readonly _columnDataString?: string;
}

const NOWHERE = -1;

/**
 * Univer knows no totals row: it takes the last record for `#Totals` and leaves the row out of `#All`, and it finds headers
 * of tables that show none. What is not there lies outside of the sheet, which calculates to an error.
 */
export function keepTableSections(): void {
  if (isDone) return;
  isDone = true;
  const prototype = BaseReferenceObject.prototype;
  const setRangeData = Reflect.get<BaseReferenceObject, 'setRangeData'>(prototype, 'setRangeData');
  prototype.setRangeData = function (this: BaseReferenceObject, range) {
    setRangeData.call(this, this.isTable() ? correctRows(this as unknown as TableReference, range) : range);
  };
}

function correctRows({ _tableData: table, _columnDataString: columns }: TableReference, range: IRange): IRange {
  const section = /#(All|Totals|Headers)/i.exec(columns ?? '')?.[1]?.toLowerCase();
  if (section === undefined || table?.hasTotals === undefined) return range;
  const missing = { ...range, startRow: NOWHERE, endRow: NOWHERE };
  if (section === 'headers') return table.hasHeaders ? range : missing;
  if (section === 'totals') {
    return table.hasTotals ? { ...range, startRow: range.endRow + 1, endRow: range.endRow + 1 } : missing;
  }
  return {
    ...range,
    startRow: table.hasHeaders ? range.startRow : range.startRow + 1,
    endRow: table.hasTotals ? range.endRow + 1 : range.endRow,
  };
}
