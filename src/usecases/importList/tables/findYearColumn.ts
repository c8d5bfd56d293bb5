import { parseYear } from '../../../domain/parseMonth';
import type { ListColumn } from '../../listSnapshot';

const yearHeader =
  /^(?:(?:fiscal |financial |calendar )?year|fy|年|年份|年度|[财財会會]年|[财財]政年度|[会會][计計]年度)$/iu;

/** What a column says about the year of the months beside it. */
export interface YearColumn {
  /** The one year that all of its rows name; absent where they name several, so that no year goes for the whole table. */
  readonly year?: number;
}

/** The column of a table that names the year of its rows (`Year`, 年度), beside columns that name only months; `undefined` if there is none. */
export function findYearColumn(columns: readonly ListColumn[], dataRows: readonly number[]): YearColumn | undefined {
  const column = columns.find(({ header }) => yearHeader.test(header.normalize('NFKC').trim()));
  if (column === undefined) return undefined;
  const different = new Set(dataRows.map((row) => column.values[row] ?? ''));
  different.delete('');
  const years = new Set(Array.from(different, (value) => parseYear(String(value))));
  const [year] = years;
  return years.size === 1 && year !== undefined ? { year } : {};
}
