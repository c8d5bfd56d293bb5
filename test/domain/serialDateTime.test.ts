import fc from 'fast-check';
import { dateTimeToSerial, serialToDateTime } from '../../src/domain/serialDateTime';

describe('A date and time', () => {
  it('is the serial of its day and the share of the day that has passed', () => {
    expect(dateTimeToSerial('2026-11-22T12:00:00')).toBe(46_348.5);
    expect(dateTimeToSerial('2026-11-22T00:00:00')).toBe(46_348);
    expect(serialToDateTime(46_348.5)).toBe('2026-11-22T12:00:00');
  });

  it.each(['2026-11-22', '2026-11-22T24:00:00', '2026-02-30T10:00:00', '2026-11-22T10:00', 'now'])(
    'is not %s',
    (text) => {
      expect(dateTimeToSerial(text)).toBeUndefined();
    },
  );

  it('does not come out a second short, nor at 24 hours', () => {
    expect(serialToDateTime(46_348 - 1e-9)).toBe('2026-11-22T00:00:00');
    expect(serialToDateTime(-1)).toBeUndefined();
  });

  it('is the same again to the second after it was a serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const text = serialToDateTime(day + second / 86_400) ?? '';
        expect(dateTimeToSerial(text)).toBeCloseTo(day + second / 86_400, 6);
        expect(serialToDateTime(dateTimeToSerial(text) ?? 0)).toBe(text);
      }),
    );
  });
});
