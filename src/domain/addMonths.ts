import type { PlainDate } from './plainDate';
import { daysInMonth } from './plainDate';

/** The same day so many whole months later (earlier, if negative); where that month is shorter, its last day. */
export function addMonths({ year, month, day }: PlainDate, months: number): PlainDate {
  const count = year * 12 + (month - 1) + months;
  const later = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...later, day: Math.min(day, daysInMonth(later.year, later.month)) };
}
