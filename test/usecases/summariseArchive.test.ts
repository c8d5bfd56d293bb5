import { defaultSchemes, nameScheme } from '../../src/archive/defaultSchemes';
import { summariseArchive } from '../../src/usecases/summariseArchive';

const scheme = nameScheme(defaultSchemes[0], 'en-US');

describe('The archive at a glance', () => {
  it('counts customers by tier in the order of the scheme', () => {
    expect(
      summariseArchive({
        language: 'en-US',
        scheme,
        numbers: ['1', '2', '3', '4', '5'],
        tiers: ['C', 'A', '', 'C', 'Gold'],
        historyDates: [46_300, 46_347, '', 46_347, 'x'],
        sheetNames: ['Customers', 'History', 'Settings'],
      }),
    ).toEqual({
      language: 'en-US',
      customers: 5,
      tiers: [
        { tier: 'A', count: 1 },
        { tier: 'B', count: 0 },
        { tier: 'C', count: 2 },
      ],
      unclassified: 2,
      lastReclassified: '2026-11-21',
      schemeName: 'Key accounts',
      sheetNames: ['Customers', 'History', 'Settings'],
    });
  });

  it('of an empty archive does not take its blank row for a customer', () => {
    const summary = summariseArchive({
      language: 'zh-CN',
      scheme,
      numbers: [''],
      tiers: [''],
      historyDates: [''],
      sheetNames: [],
    });
    expect(summary).toMatchObject({ customers: 0, unclassified: 0 });
    expect(summary).not.toHaveProperty('lastReclassified');
  });

  it('is not led astray by a tier called like a property', () => {
    const summary = summariseArchive({
      language: 'en-US',
      scheme,
      numbers: ['1'],
      tiers: ['constructor'],
      historyDates: [],
      sheetNames: [],
    });
    expect(summary).toMatchObject({ customers: 1, unclassified: 1 });
  });
});
