import { type DynamicCriteria, filterMonths } from '../../engine/filterState';

const QUARTERS = [1, 2, 3, 4] as const;

/** Filters by what a value is compared with the others or with today: the file's words and Office.js's. */
export const DYNAMIC_FILTERS: Readonly<Record<string, DynamicCriteria>> = {
  aboveAverage: 'AboveAverage',
  belowAverage: 'BelowAverage',
  today: 'Today',
  tomorrow: 'Tomorrow',
  yesterday: 'Yesterday',
  yearToDate: 'YearToDate',
  lastWeek: 'LastWeek',
  nextWeek: 'NextWeek',
  thisWeek: 'ThisWeek',
  lastMonth: 'LastMonth',
  nextMonth: 'NextMonth',
  thisMonth: 'ThisMonth',
  lastQuarter: 'LastQuarter',
  nextQuarter: 'NextQuarter',
  thisQuarter: 'ThisQuarter',
  lastYear: 'LastYear',
  nextYear: 'NextYear',
  thisYear: 'ThisYear',
  ...Object.fromEntries(QUARTERS.map((quarter) => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}` as const])),
  ...Object.fromEntries(filterMonths.map((month, index) => [`M${index + 1}`, `AllDatesInPeriod${month}` as const])),
};
