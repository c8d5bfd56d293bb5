import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import type { ContentKind } from '../recogniseContent/recogniseContent';
import { recogniseContent } from '../recogniseContent/recogniseContent';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import type { SampledValue } from './sampledValue';

/** A column as it is looked at to find out what it holds. */
export interface ColumnView {
  readonly position: number;
  /** As it stands in the source; `''` where the table has no header, whose columns are only named by letters. */
  readonly header: string;
  /** Up to three different values that are not blank. */
  readonly samples: readonly CellValue[];
  /** Values that are not blank, from all over the column. */
  readonly values: readonly SampledValue[];
  /** What they look like; absent where they look like nothing in particular. */
  readonly content: ContentKind | undefined;
}

/** How many values say what a column holds. */
const sampleSize = 200;
const shownSamples = 3;

/** Cells a step. */
const SLICE = 20_000;

/** What of a table is looked at. */
type ViewedTable = Pick<SourceTable, 'columns' | 'dataRows' | 'headerRows'>;

/**
 * Looks at all columns of a table: where a column is mostly empty, all of its cells.
 * @param customerNumbers of the archive, as they stand there: a column of them names customers
 */
export function* viewColumns(table: ViewedTable, customerNumbers: ReadonlySet<string>): Steps<readonly ColumnView[]> {
  const views: ColumnView[] = [];
  for (let position = 0; position < table.columns.length; position++) {
    views.push(yield* viewColumn(table, position, customerNumbers));
  }
  return views;
}

function* viewColumn(
  { columns, dataRows, headerRows }: ViewedTable,
  position: number,
  customerNumbers: ReadonlySet<string>,
): Steps<ColumnView> {
  const { header = '', values = [], numberFormats = 'General' } = columns[position] ?? {};
  const sampled: SampledValue[] = [];
  const samples = new Set<CellValue>();
  const strides = Math.max(1, Math.floor(dataRows.length / sampleSize));
  let looked = 0;
  for (let at = 0; at < dataRows.length && sampled.length < sampleSize; at += sampled.length === 0 ? 1 : strides) {
    looked += 1;
    if (looked % SLICE === 0) yield { done: at, total: dataRows.length };
    const row = dataRows[at] ?? 0;
    const value = values[row] ?? '';
    if (isBlank(value)) continue;
    const numberFormat = typeof numberFormats === 'string' ? numberFormats : (numberFormats[row] ?? 'General');
    sampled.push({ value, text: String(value).normalize('NFKC').trim(), numberFormat });
    if (samples.size < shownSamples) samples.add(value);
  }
  yield { done: position + 1, total: columns.length };
  return {
    position,
    header: headerRows === 0 ? '' : header,
    samples: [...samples],
    values: sampled,
    content: recogniseContent(sampled, customerNumbers),
  };
}
