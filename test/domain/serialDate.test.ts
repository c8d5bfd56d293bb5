import fc from 'fast-check';
import { daysInMonth, isRealDay, isoToPlainDate, plainDateToIso } from '../../src/domain/plainDate';
import { lastSerial, plainDateToSerial, serialToPlainDate } from '../../src/domain/serialDate';

const isoOf = (serial: number): string | undefined => {
  const date = serialToPlainDate(serial);
  return date && plainDateToIso(date);
};

describe('An Excel serial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [36_585, '2000-02-29'],
    [45_169, '2023-08-31'],
    [45_292, '2024-01-01'],
    [46_347, '2026-11-21'],
    [lastSerial, '9999-12-31'],
  ])('%i is %s and back', (serial, iso) => {
    expect(isoOf(serial)).toBe(iso);
    const date = isoToPlainDate(iso);
    expect(date && plainDateToSerial(date)).toBe(serial);
  });

  it('60 is the 29 February 1900 that never was', () => {
    expect(serialToPlainDate(60)).toBeUndefined();
    expect(plainDateToSerial({ year: 1900, month: 2, day: 29 })).toBeUndefined();
  });

  it('loses its time of day', () => {
    expect(isoOf(45_292.99999)).toBe('2024-01-01');
  });

  it.each([0, 0.5, -1, lastSerial + 1, Number.NaN, Infinity])('%p is no day', (serial) => {
    expect(serialToPlainDate(serial)).toBeUndefined();
  });

  it('of every day gives the day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: lastSerial }), (serial) => {
        const date = serialToPlainDate(serial);
        expect(date && isRealDay(date)).toBe(true);
        expect(date && plainDateToSerial(date)).toBe(serial);
      }),
    );
  });

  it('follows the one of the day before, through centuries of leap years', () => {
    let serial = 61;
    for (let year = 1900; year <= 2105; year++) {
      for (let month = year === 1900 ? 3 : 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          expect(plainDateToSerial({ year, month, day })).toBe(serial++);
        }
      }
    }
  });

  it('of a day before 1900 does not exist', () => {
    expect(plainDateToSerial({ year: 1899, month: 12, day: 31 })).toBeUndefined();
  });
});

describe('An ISO date', () => {
  it.each(['2023-02-30', '2023-13-01', '2023-00-10', '2023-8-31', '23-08-31', '', '2023-08-31T00:00', '0000-01-01'])(
    '%p is refused',
    (iso) => {
      expect(isoToPlainDate(iso)).toBeUndefined();
    },
  );
});
