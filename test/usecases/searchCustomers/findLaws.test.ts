import fc from 'fast-check';
import { writeEntryLines } from '../../../src/usecases/searchCustomers/searchEntry';
import { loadChineseReader } from '../../../src/usecases/searchCustomers/loadChineseReader';
import { createSearched, indexOf } from '../../support/searchedCustomers';

const words = [
  'Acme',
  'Nordic',
  "O'Brien",
  'Café',
  'Zürich',
  'ABB',
  '3M',
  '&',
  'Ltd.',
  '万科',
  '重庆',
  '單田芳',
  '银行',
  '（集团）',
];
const names = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)));
const numbers = fc.stringMatching(/^[A-Z]{1,2}-?\d{1,6}$/);
const customers = fc.uniqueArray(fc.record({ number: numbers, name: names }), {
  minLength: 1,
  maxLength: 12,
  selector: ({ number }) => number.replace('-', ''),
});

const found = async (all: readonly { number: string; name: string }[], query: string): Promise<string[]> =>
  (await indexOf(all))
    .find(query, {})
    .page(0, all.length)
    .map(({ number }) => number);

describe('a customer is always found', () => {
  it('by any part of its name of two characters or more', async () => {
    await fc.assert(
      fc.asyncProperty(
        customers,
        fc.nat(),
        fc.nat(30),
        fc.integer({ min: 2, max: 30 }),
        async (all, who, at, length) => {
          const wanted = all[who % all.length]!;
          const start = at % Math.max(1, wanted.name.length - 1);
          const part = wanted.name.slice(start, start + length);
          // Signs are not compared, and a single letter is looked for at the beginning of words only.
          fc.pre(part.replace(/[^\p{L}\p{N}]/gu, '').length > 1);
          expect(await found(all, part)).toContain(wanted.number);
        },
      ),
    );
  });

  it('by its number, and before all others', async () => {
    await fc.assert(
      fc.asyncProperty(customers, fc.nat(), async (all, who) => {
        const wanted = all[who % all.length]!;
        expect((await found(all, wanted.number))[0]).toBe(wanted.number);
      }),
    );
  });

  it('by each reading of its name, in initials and in full', async () => {
    const chinese = await loadChineseReader();
    await fc.assert(
      fc.asyncProperty(customers, fc.nat(), async (all, who) => {
        const wanted = all[who % all.length]!;
        const { initials, syllables } = writeEntryLines(createSearched(wanted), chinese);
        const readings = `${initials[0] ?? ''}${(syllables[0] ?? '').toLowerCase()}`
          .split(' ')
          .filter((text) => text !== '');
        for (const reading of readings) expect(await found(all, reading)).toContain(wanted.number);
      }),
    );
  });
});
