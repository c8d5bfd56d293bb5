import { readArchiveMark, writeArchiveMark } from '../../src/excel/archiveMark';
import type { ArchiveMark } from '../../src/excel/archiveMark';

const mark: ArchiveMark = {
  version: 1,
  language: 'zh-TW',
  tables: { customers: { name: 'Customers_2', columns: { customerNumber: 1, tier: 4 } } },
  definedNames: { formerCountAs: 'FormerCountAs_2' },
};

describe('what the workbook remembers of its archive', () => {
  it('reads back what was written', () => {
    expect(readArchiveMark(writeArchiveMark(mark))).toEqual(mark);
  });

  it.each([
    undefined,
    42,
    '',
    'no json',
    '[]',
    'null',
    '{"version":2,"language":"en-US","tables":{}}',
    '{"version":1,"language":"fr-FR","tables":{}}',
    '{"version":1,"language":"en-US","tables":{}}',
    '{"version":1,"language":"en-US","tables":{},"definedNames":{"formerCountAs":7}}',
    '{"version":1,"language":"en-US","tables":{"customers":{"name":7,"columns":{}}}}',
    '{"version":1,"language":"en-US","tables":{"customers":{"name":"C","columns":{"tier":"4"}}}}',
  ])('does not believe %j', (value) => {
    expect(readArchiveMark(value)).toBeUndefined();
  });
});
