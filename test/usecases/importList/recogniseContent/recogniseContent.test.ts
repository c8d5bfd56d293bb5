import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../../../src/archive/cellValue';
import { fieldOf } from '../../../../src/archive/catalogue';
import type { SampledValue } from '../../../../src/usecases/importList/mapping/sampledValue';
import { areChoicesOf } from '../../../../src/usecases/importList/recogniseContent/areChoicesOf';
import type { ContentKind } from '../../../../src/usecases/importList/recogniseContent/recogniseContent';
import { recogniseContent } from '../../../../src/usecases/importList/recogniseContent/recogniseContent';

/** A golden case of a recogniser: values that are of its kind, each by itself, and values that are not. */
interface ContentCase {
  readonly title: string;
  readonly kind: ContentKind;
  readonly fits: readonly CaseValue[];
  readonly others: readonly CaseValue[];
}

type CaseValue = string | { readonly value: CellValue; readonly numberFormat: string };

const folder = path.join(__dirname, '../cases/content');
const cases = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as ContentCase,
);

function sample(each: CaseValue): SampledValue {
  const { value, numberFormat } = typeof each === 'string' ? { value: each, numberFormat: 'General' } : each;
  return { value, text: String(value).normalize('NFKC').trim(), numberFormat };
}

/** What a column is taken for that holds nothing but this value, often enough not to be chance. */
function kindOf(each: CaseValue): ContentKind | undefined {
  return recogniseContent([sample(each), sample(each), sample(each)], new Set());
}

describe.each(cases)('Among values, $title', ({ kind, fits, others }) => {
  it.each(fits.map((each) => [each]))('are recognised by %j', (each) => {
    expect(kindOf(each)).toBe(kind);
  });

  it.each(others.map((each) => [each]))('are not what %j is', (each) => {
    expect(kindOf(each)).not.toBe(kind);
  });
});

describe('A column', () => {
  const values = (...texts: string[]): readonly SampledValue[] => texts.map(sample);

  it('may have slips in it', () => {
    expect(recogniseContent(values('a@b.example', 'c@d.example', 'e@f.example', 'none'), new Set())).toBe('email');
    expect(recogniseContent(values('a@b.example', 'none', 'unknown', 'no'), new Set())).toBeUndefined();
  });

  it('names customers if most of its values are numbers of the archive’s customers, and several different ones', () => {
    const numbers = new Set(['1', '2', '3', '4']);
    expect(recogniseContent(values('1', '2', '3', '3', '4'), numbers)).toBe('customerNumber');
    expect(recogniseContent(values('1', '1', '2', '2', '1'), numbers)).toBeUndefined();
    expect(recogniseContent(values('1', '2', '3', '7', '8', '9'), numbers)).toBeUndefined();
  });

  it('without values is nothing', () => {
    expect(recogniseContent([], new Set())).toBeUndefined();
  });

  it('of choices has only spellings of them, and not the same everywhere', () => {
    const disputed = fieldOf('receivables', 'disputed');
    expect(areChoicesOf(disputed, ['是', 'no', 'Y', '無'])).toBe(true);
    expect(areChoicesOf(disputed, ['yes', 'yes'])).toBe(false);
    expect(areChoicesOf(disputed, ['yes', 'no', 'perhaps'])).toBe(false);
    expect(areChoicesOf(fieldOf('receivables', 'remarks'), ['yes', 'no'])).toBe(false);
  });
});
