import { defaultSchemes, nameScheme } from '../../src/archive/defaultSchemes';
import { defaultFreshness } from '../../src/usecases/readFreshness';
import { findNewest, summariseArchive } from '../../src/usecases/summariseArchive';

const { tiers, ...unserved } = nameScheme(defaultSchemes[0], 'en-US');
const scheme = {
  ...unserved,
  tiers: tiers.map((each) => (each.tier === 'A' ? { ...each, service: 'Much time.' } : each)),
};

describe('The archive at a glance', () => {
  it('counts customers by tier in the order of the scheme', () => {
    expect(
      summariseArchive({
        language: 'en-US',
        scheme,
        freshness: defaultFreshness,
        tiers: ['C', 'A', '', 'C', 'Gold'],
        newestChange: findNewest([46_300, 46_347, '', 46_300, 'x']),
        sheetNames: ['Customers', 'History', 'Settings'],
      }),
    ).toEqual({
      language: 'en-US',
      customers: 5,
      tiers: [
        { tier: 'A', count: 1, service: 'Much time.' },
        { tier: 'B', count: 0 },
        { tier: 'C', count: 2 },
      ],
      unclassified: 2,
      lastTierChange: '2026-11-21',
      schemeName: 'Key accounts',
      freshness: defaultFreshness,
      sheetNames: ['Customers', 'History', 'Settings'],
    });
  });

  it('of an empty archive counts nobody and knows of no change', () => {
    const summary = summariseArchive({
      language: 'zh-CN',
      scheme,
      freshness: defaultFreshness,
      tiers: [],
      newestChange: findNewest(['']),
      sheetNames: [],
    });
    expect(summary).toMatchObject({ customers: 0, unclassified: 0 });
    expect(summary).not.toHaveProperty('lastTierChange');
  });

  it('is not led astray by a tier called like a property', () => {
    const summary = summariseArchive({
      language: 'en-US',
      scheme,
      freshness: defaultFreshness,
      tiers: ['constructor'],
      newestChange: 0,
      sheetNames: [],
    });
    expect(summary).toMatchObject({ customers: 1, unclassified: 1 });
  });
});
