import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import type { ListSnapshot } from '../../usecases/listSnapshot';
import { sampleFigures, sampleWords, type SampleFigures, type SampleWords } from './sampleCustomers';

/** The fields of the sample, in the order of its columns. */
export const sampleFields = [
  'customerNumber',
  'name',
  'stage',
  'industry',
  'city',
  'personInCharge',
  'phone',
  'marketPotential',
  'expectedShare',
  'probability',
  'currentBusiness',
  'additionalVolume',
] as const;

/** A small invented customer list, as it would stand on a sheet in this language. */
export function createSampleList(language: Language): ListSnapshot {
  const rows = sampleWords[language].map((words, index) => {
    const figures = sampleFigures[index];
    if (figures === undefined) {
      throw new Error(`The sample customer ${words[0]} has no figures.`);
    }
    return createRow(words, figures, index, language);
  });
  return {
    sheetName: '',
    row: 0,
    column: 0,
    rowCount: rows.length,
    columns: sampleFields.map((field, index) => ({
      header: fieldOf('customers', field).header[language],
      values: rows.map((row) => row[index] ?? ''),
      numberFormats: 'General',
    })),
  };
}

function createRow(words: SampleWords, figures: SampleFigures, index: number, language: Language): CellValue[] {
  const [name, industry, city, person, phone] = words;
  return [
    String(1001 + index),
    name,
    labelOf('stage', figures.stage, language),
    industry,
    city,
    person,
    phone,
    figures.marketPotential,
    figures.expectedShare,
    labelOf('probability', figures.probability, language),
    figures.currentBusiness,
    figures.additionalVolume,
  ];
}

function labelOf(field: string, choice: string, language: Language): string {
  return choice === '' ? '' : choiceOf(fieldOf('customers', field), choice).label[language];
}
