import { catalogue } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import { measureCompleteness } from '../../src/usecases/measureCompleteness';

const blank = Object.fromEntries(catalogue.customers.fields.map(({ id }) => [id, '']));

function measure(values: Readonly<Record<string, CellValue>>, layer: string) {
  return measureCompleteness({ ...blank, ...values }).find((measured) => measured.layer === layer);
}

describe('how complete a file is', () => {
  it('is said for the four layers of 003', () => {
    const layers = measureCompleteness(blank);
    expect(layers.map(({ layer }) => layer)).toEqual(['basic', 'credit', 'operating', 'sales']);
    expect(layers.every(({ filled, total }) => filled === 0 && total > 0)).toBe(true);
  });

  it('counts what is filled: a zero is, a space is not', () => {
    expect(measure({ creditPeriod: 0, creditLimit: 5, paymentTerms: '  ' }, 'credit')).toMatchObject({ filled: 2 });
  });

  it.each(['Household', '家庭型'])('asks of a household (%s) for its age, not for its tax number', (kind) => {
    const ofHousehold = measure({ kind, age: 40, taxNumber: '1' }, 'basic');
    const ofOrganisation = measure({ kind: '公司型', age: 40, taxNumber: '1' }, 'basic');
    // The kind itself is one of them.
    expect([ofHousehold?.filled, ofOrganisation?.filled]).toEqual([2, 2]);
    expect(ofHousehold?.total).not.toBe(ofOrganisation?.total);
  });

  it('takes a customer of no kind for an organisation', () => {
    expect(measure({}, 'basic')?.total).toBe(measure({ kind: 'Organisation' }, 'basic')?.total);
  });

  it('does not miss what most customers do not have, nor columns that were taken out', () => {
    expect(measure({ otherName: 'x', suppliedThrough: 'C-1' }, 'basic')).toMatchObject({ filled: 0 });
    expect(measureCompleteness({ fax: '', phone: '1' })).toContainEqual({ layer: 'basic', filled: 1, total: 2 });
  });

  it('is whole when every field that fits is filled', () => {
    const full = Object.fromEntries(Object.keys(blank).map((id) => [id, 'x']));
    for (const kind of ['Organisation', 'Household']) {
      for (const { filled, total } of measureCompleteness({ ...full, kind })) {
        expect(filled).toBe(total);
      }
    }
  });
});
