import { numfmt } from '@univerjs/core';

const units: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

/** A number beside an axis, in Excel's number format and divided by its display unit. */
export function formatAxisNumber(value: number, format: string | undefined, unit: string): string {
  const shown = value / (units[unit] ?? 1);
  if (format === undefined || format === 'General') return String(Number(shown.toPrecision(12)));
  return numfmt.format(format, shown, { throws: false });
}
