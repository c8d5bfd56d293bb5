const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the serial numbers that cells hold for dates from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number so many months later, on the last day of a month that is too short; the time of day stays. */
export function addMonths(serial: number, months: number): number {
  const day = Math.floor(serial);
  const date = new Date(EPOCH + day * MILLISECONDS_A_DAY);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const moved = target.getTime() + (Math.min(date.getUTCDate(), lastDay) - 1) * MILLISECONDS_A_DAY;
  return (moved - EPOCH) / MILLISECONDS_A_DAY + (serial - day);
}

/** The serial number so many weekdays, Monday to Friday, later or (negative) earlier. */
export function addWeekdays(serial: number, weekdays: number): number {
  const direction = Math.sign(weekdays);
  let moved = serial;
  for (let left = Math.abs(weekdays); left > 0;) {
    moved += direction;
    if (isWeekday(moved)) left -= 1;
  }
  return moved;
}

/** How many weekdays lie between two serial numbers; negative if the second is the earlier one. */
export function weekdaysBetween(first: number, second: number): number {
  const direction = Math.sign(second - first);
  let count = 0;
  for (let day = Math.floor(first); day !== Math.floor(second);) {
    day += direction;
    if (isWeekday(day)) count += direction;
  }
  return count;
}

/** Serial number 1 is a Sunday in Excel's reckoning. */
function isWeekday(serial: number): boolean {
  const day = Math.floor(serial) % 7;
  return day !== 0 && day !== 1;
}
