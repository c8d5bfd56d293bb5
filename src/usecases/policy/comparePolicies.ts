import type { CellValue } from '../../archive/cellValue';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import { readNumber } from '../../domain/operand';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { LocatedValue } from './locateValues';
import { locateValues } from './locateValues';
import type { ThenAndNow } from './pastYear';
import type { PolicyDraft } from './policyDraft';
import { policyOn } from './policyHistory';
import type { PolicySheets } from './policySheets';
import type { PolicyHistoryEntry } from './policyView';

/** The newest day whose policy a year's evaluations were made by, an ISO date; `undefined` where none of them says it. */
export function findPolicyDay({ rowCount, columns }: TableColumns, year: number): string | undefined {
  const years = columns.get('year') ?? [];
  const days = columns.get('policyOf') ?? [];
  let newest = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const rowYear = readNumber(years[row]);
    const day = days[row];
    if (rowYear.ok && rowYear.value === year && typeof day === 'number' && day > newest) newest = day;
  }
  const date = serialToPlainDate(newest);
  return date && plainDateToIso(date);
}

/** The rules of the evaluation that differ between the policy of a day and the draft. */
export function compareWithDay(
  sheets: PolicySheets,
  history: readonly PolicyHistoryEntry[],
  day: string,
  draft: PolicyDraft,
): readonly ThenAndNow[] {
  const then = new Map(locateValues(policyOn(sheets, history, day)).map(({ id, value }) => [id, value]));
  return locateValues(sheets)
    .filter(({ section }) => section === 'evaluation')
    .flatMap(({ id, name, value }: LocatedValue): ThenAndNow[] => {
      const before: CellValue = then.get(id) ?? value;
      const now = draft.get(id) ?? value;
      return before === now ? [] : [{ id, name, then: before, now }];
    });
}
