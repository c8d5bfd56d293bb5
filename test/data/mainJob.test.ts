import type { CellValue } from '../../src/archive/cellValue';
import type { Language } from '../../src/archive/language';
import { defaultSchemes, nameScheme } from '../../src/archive/defaultSchemes';
import { defaultClassificationPolicy } from '../../src/domain/classificationPolicy';
import { createArchive } from '../../src/usecases/createArchive';
import type { ListSnapshot } from '../../src/usecases/listSnapshot';
import { proposeMapping } from '../../src/usecases/proposeMapping';
import { reclassify } from '../../src/usecases/reclassify';
import { readCsvList } from './support/readCsvList';

const lists = [
  {
    file: 'classicmodels_customers.csv',
    language: 'en-US',
    counts: { A: 18, B: 25, C: 79 },
    prospects: 24,
    headers: ['Status', 'Current business', 'Additional volume', 'Market potential', 'Expected share', 'Probability'],
  },
  {
    file: '深交所公司_客户名单.csv',
    language: 'zh-CN',
    counts: { A: 90, B: 120, C: 390 },
    prospects: 108,
    headers: ['客户阶段', '当前业务量', '预期增加量', '市场需求潜力', '预期份额', '可能性'],
  },
] as const;

describe.each(lists)('The list $file', ({ file, language, counts, prospects, headers }) => {
  const list = readCsvList('main_job', file);
  const mapping = proposeMapping(list).columns.map((column) => column.mapping);
  const archive = createArchive({ language, currency: 'USD', source: { list, mapping } });

  it('becomes an archive in which every value fits', () => {
    expect(archive.unfit).toEqual([]);
    expect(archive.customerCount).toBe(list.rowCount);
  });

  it('keeps every customer number and name to the character', () => {
    expect(columnOf(archive, 'customerNumber')).toEqual(list.columns[0]?.values);
    expect(columnOf(archive, 'name')).toEqual(list.columns[1]?.values);
  });

  it('keeps every column: those the catalogue does not know as extra columns', () => {
    const left = mapping.filter((target) => target.kind === 'leaveOut');
    expect(left).toEqual([]);
  });

  it(`counts ${prospects} prospects`, () => {
    const prospect = { 'en-US': 'Prospect', 'zh-CN': '潜在客户' }[language];
    expect(columnOf(archive, 'stage').filter((stage) => stage === prospect)).toHaveLength(prospects);
  });

  it('is classified as an independent calculation says, customer by customer', () => {
    const decision = decide(archive, language);
    const expected = classifyIndependently(list, headers);
    const tiers = new Map(decision.moves.map((move) => [move.record, move.to]));
    expect(Object.fromEntries(tiers)).toEqual(Object.fromEntries(expected));
    expect(Object.fromEntries(decision.counts.map(({ tier, count }) => [tier, count]))).toEqual(counts);
    expect(decision.unclassified).toEqual([]);
  });
});

type Archive = ReturnType<typeof createArchive>;

function columnOf(archive: Archive, field: string): CellValue[] {
  const customers = archive.plan.creation?.records.find(({ table }) => table === 'customers');
  const place = customers?.fields.indexOf(field) ?? -1;
  if (customers === undefined || place < 0) throw new Error(`no column ${field}`);
  return customers.records.map((record) => record[place] ?? '');
}

function decide(archive: Archive, language: Language) {
  const numbers = columnOf(archive, 'customerNumber');
  return reclassify({
    scheme: nameScheme(defaultSchemes[0], language),
    policy: defaultClassificationPolicy,
    today: '2026-11-21',
    changedBy: '',
    snapshot: {
      numbers,
      stages: columnOf(archive, 'stage'),
      marketPotentials: columnOf(archive, 'marketPotential'),
      expectedShares: columnOf(archive, 'expectedShare'),
      probabilities: columnOf(archive, 'probability'),
      currentBusinesses: columnOf(archive, 'currentBusiness'),
      additionalVolumes: columnOf(archive, 'additionalVolume'),
      tiers: numbers.map(() => ''),
      namesOfBlankRows: new Map(),
      typedExpectedValues: new Map(),
      rankedValues: [],
      firstRow: 2,
    },
  });
}

/** Domain.md sections 2 and 3 once more, in as few words as possible and without a line of the add-in. */
function classifyIndependently(list: ListSnapshot, headers: readonly string[]): Map<string, string> {
  const [stage, business, volume, potential, share, probability] = headers.map((header) => {
    const column = list.columns.find((each) => each.header === header);
    if (column === undefined) throw new Error(`no column ${header}`);
    return column.values.map(String);
  });
  const chances: Record<string, number> = { high: 0.8, medium: 0.5, low: 0.2, 高: 0.8, 中: 0.5, 低: 0.2 };
  const customers = (list.columns[0]?.values ?? []).map((number, row) => {
    const chance = chances[probability?.[row] ?? ''] ?? Number.NaN;
    const isExisting = ['Existing', '现有客户'].includes(stage?.[row] ?? '');
    const ev = isExisting
      ? Number(business?.[row]) + Number(volume?.[row]) * chance
      : (Number(potential?.[row]) * Number.parseFloat(share?.[row] ?? '') * chance) / 100;
    return { number: String(number), ev };
  });
  const sorted = customers.map(({ ev }) => ev).sort((one, other) => other - one);
  const lastOf = (percent: number): number => sorted[Math.round((customers.length * percent) / 100) - 1] ?? Number.NaN;
  return new Map(
    customers.map(({ number, ev }) => [number, ev <= 0 ? 'C' : ev >= lastOf(15) ? 'A' : ev >= lastOf(35) ? 'B' : 'C']),
  );
}
