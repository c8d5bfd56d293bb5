import type { CellValue } from '../../../../src/archive/cellValue';
import type { ImportTarget } from '../../../../src/usecases/importList/importMapping';
import { measureColumnFit } from '../../../../src/usecases/importList/measureColumnFit';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { makeFoundTable } from '../support/makeFoundTable';

const credit: ImportTarget = { kind: 'field', table: 'customers', field: 'creditLimit' };
const founded: ImportTarget = { kind: 'field', table: 'customers', field: 'founded' };

function measure(
  target: ImportTarget,
  values: readonly CellValue[],
  answers: { readonly dateOrders?: Record<number, 'dayFirst'>; readonly decimalSigns?: Record<number, 'comma'> } = {},
) {
  const table = makeFoundTable(
    ['Column'],
    values.map((value) => [value]),
  );
  const mapping = { targets: [target], dateOrders: {}, decimalSigns: {}, ...answers };
  return runSteps(measureColumnFit(table, mapping, 0, 'en-US'));
}

describe('How well a column fits', () => {
  it('counts the values that are there and those that can be read, and shows up to three of the others', () => {
    expect(measure(credit, [100, '', '1,200.50', 'n/a', 'none', 'n/a', '?', 'soon'])).toEqual({
      filled: 7,
      fitting: 2,
      unfitSamples: ['n/a', 'none', '?'],
    });
  });

  it('is asked of the target that is chosen: what is no sum may be a text', () => {
    const remarks: ImportTarget = { kind: 'field', table: 'customers', field: 'remarks' };
    expect(measure(remarks, ['n/a', 'none'])).toMatchObject({ filled: 2, fitting: 2 });
  });

  it('is complete for what is kept as it stands or left out', () => {
    expect(measure({ kind: 'extra', table: 'customers', header: 'Colour' }, ['red', '', 7])).toEqual({
      filled: 2,
      fitting: 2,
      unfitSamples: [],
    });
    expect(measure({ kind: 'leaveOut' }, ['#N/A'])).toEqual({ filled: 1, fitting: 1, unfitSamples: [] });
  });

  it('reads months as the sums they hold', () => {
    const month: ImportTarget = { kind: 'month', month: 45_292, measure: 'amount' };
    expect(measure(month, [1, '2,000.10', '-'])).toMatchObject({ filled: 3, unfitSamples: ['-'] });
  });

  it('asks once for the order of day and month where the column does not prove it', () => {
    const days = ['03/04/2023', '05/06/2023'];
    const asked = measure(founded, days);
    expect(asked).toMatchObject({ fitting: 0, question: { kind: 'dateOrder' } });
    expect(measure(founded, days, { dateOrders: { 0: 'dayFirst' } })).toEqual({
      filled: 2,
      fitting: 2,
      unfitSamples: [],
    });
    expect(measure(founded, [...days, '31/12/2023']).question).toBeUndefined();
  });

  it('asks once for the decimal sign where the column does not prove it', () => {
    const sums = ['1.234', '2.500'];
    expect(measure(credit, sums).question).toMatchObject({ kind: 'decimalSign' });
    expect(measure(credit, sums, { decimalSigns: { 0: 'comma' } })).toMatchObject({ filled: 2, fitting: 2 });
  });

  it('is measured in steps', () => {
    const table = makeFoundTable(
      ['Limit'],
      Array.from({ length: 20_000 }, (_, at) => [at]),
    );
    const steps = measureColumnFit(table, { targets: [credit], dateOrders: {}, decimalSigns: {} }, 0, 'en-US');
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toMatchObject({ filled: 20_000, fitting: 20_000 });
    expect(count).toBeGreaterThanOrEqual(10);
  });
});
