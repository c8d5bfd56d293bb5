import { choiceOf, fieldOf } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import type { Language } from '../../src/archive/language';
import { writeSettingRows } from '../../src/archive/settingRows';
import { rankCustomers } from '../../src/usecases/rankCustomers';
import { readBasicSettings } from '../../src/usecases/readBasicSettings';
import { writePolicySheets } from '../support/writePolicySheets';
import type { FormulaArchive } from './support/openFormulaArchive';
import { changeSettings, openFormulaArchive, readComputed } from './support/openFormulaArchive';

const inputs = ['stage', 'marketPotential', 'expectedShare', 'probability', 'currentBusiness', 'additionalVolume'];

function labels(language: Language) {
  const label = (field: string, choice: string) => choiceOf(fieldOf('customers', field), choice).label[language];
  return {
    prospect: label('stage', 'prospect'),
    existing: label('stage', 'existing'),
    former: label('stage', 'former'),
    high: label('probability', 'high'),
    medium: label('probability', 'medium'),
    low: label('probability', 'low'),
  };
}

/** Stage, MP, ES, P, CB, AV. */
function customersIn(language: Language): CellValue[][] {
  const { prospect, existing, former, high, medium, low } = labels(language);
  return [
    [prospect, 1_000_000, 0.3, high, '', ''],
    [existing, '', '', medium, 400_000, 100_000],
    [former, 1000, 1, low, 5, 5],
    ['', 1000, 1, 0.5, '', ''],
    [prospect, 1000, 1, '80%', '', ''],
    [prospect, 0, 1, high, '', ''],
    [prospect, 1000, 1, '', '', ''],
    [prospect, '', 1, high, 5, 5],
    [existing, 1000, 1, 1, '', ''],
    [existing, 1000, 1, '', 5, 5],
    ['', '', '', '', '', ''],
    [prospect, 1000, 1, 'perhaps', '', ''],
    [prospect, -1, 1, 1, '', ''],
    [prospect, 1000, 2, 1, '', ''],
  ];
}

function archiveIn(language: Language, settings: readonly (readonly CellValue[])[]): FormulaArchive {
  return { language, settings, inputs, customers: customersIn(language), computed: ['expectedValue'] };
}

/** What reclassifying makes of the same customers and settings; empty for customers that miss an input. */
function decidedValues(language: Language, settings: readonly (readonly CellValue[])[]): CellValue[] {
  const customers = customersIn(language);
  const column = (place: number): CellValue[] => customers.map((customer) => customer[place] ?? '');
  const read = readBasicSettings(writePolicySheets(language, 'CNY', { settings }));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { values, unranked } = rankCustomers(
    {
      numbers: customers.map((_, index) => index),
      stages: column(0),
      marketPotentials: column(1),
      expectedShares: column(2),
      probabilities: column(3),
      currentBusinesses: column(4),
      additionalVolumes: column(5),
      tiers: customers.map(() => ''),
      namesOfBlankRows: new Map(),
      typedExpectedValues: new Map(),
      rankedValues: [],
      firstRow: 1,
    },
    'expectedValue',
    read.value.classification,
  );
  const reasons = new Map(unranked.map(({ position, reason }) => [position, reason]));
  return values.map((value, position) => value ?? (reasons.get(position) === 'missing' ? '' : '#VALUE!'));
}

describe.each(['en-US', 'zh-CN', 'zh-TW'] as const)('The expected value in a cell of an archive in %s', (language) => {
  const usual = writeSettingRows(language, 'CNY');
  const { existing } = labels(language);
  const withSettings = (changes: Readonly<Record<string, CellValue>>) => changeSettings(usual, changes);

  it.each([
    ['as they come', usual, [240_000, 450_000, 200, 500, 800, 0]],
    [
      'as a manager changed them',
      withSettings({ probabilityHigh: 0.9, probabilityMedium: '60%', formerCountAs: existing }),
      [270_000, 460_000, 6, 500, 800, 0],
    ],
    [
      'emptied',
      withSettings({ probabilityHigh: '', probabilityLow: '', formerCountAs: '' }),
      [240_000, 450_000, 200, 500, 800, 0],
    ],
    ['with their rows deleted', usual.slice(0, 1), [240_000, 450_000, 200, 500, 800, 0]],
  ])('agrees with reclassifying under the settings %s', async (_name, settings, values) => {
    const archive = archiveIn(language, settings);
    const engine = await openFormulaArchive(archive);
    const calculated = readComputed(engine, archive, 'expectedValue');
    expect(calculated).toEqual([...values, '', '', '', '', '', '#VALUE!', '#VALUE!', '#VALUE!']);
    expect(decidedValues(language, settings)).toEqual(calculated);
    engine.dispose();
  });

  it('follows a setting that is changed later', async () => {
    const archive = archiveIn(language, usual);
    const engine = await openFormulaArchive(archive);
    const sheet = engine.sheets().find(({ name }) => name === 'Policy')?.id ?? '';
    const row = usual.findIndex(([key]) => key === 'probabilityHigh') + 1;
    engine.write({ sheet, row, column: 2, rows: 1, columns: 1 }, 1, 'person');
    await engine.idle();
    expect(readComputed(engine, archive, 'expectedValue').slice(0, 2)).toEqual([300_000, 450_000]);
    engine.dispose();
  });

  it('is an error while a grade in the settings is no share', async () => {
    const archive = archiveIn(language, withSettings({ probabilityLow: 20 }));
    const engine = await openFormulaArchive(archive);
    expect(readComputed(engine, archive, 'expectedValue').slice(0, 2)).toEqual(['#VALUE!', '#VALUE!']);
    engine.dispose();
  });
});
