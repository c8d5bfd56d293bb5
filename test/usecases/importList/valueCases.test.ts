import { fieldOf } from '../../../src/archive/catalogue';
import type { CellValue } from '../../../src/archive/cellValue';
import type { Field, TableId } from '../../../src/archive/field';
import type { Language } from '../../../src/archive/language';
import { plainDateToIso } from '../../../src/domain/plainDate';
import { serialToPlainDate } from '../../../src/domain/serialDate';
import type { ColumnAnswers } from '../../../src/usecases/importList/reading/answersOf';
import { openColumn } from '../../../src/usecases/importList/reading/openColumn';
import { runSteps } from '../../../src/usecases/importList/steps';
import { makeTable } from './support/makeTable';
import { readCases } from './support/readCases';

interface ValueCase {
  readonly title: string;
  /** `customers.founded`. */
  readonly field: string;
  readonly header?: string;
  readonly language?: Language;
  readonly format?: string | readonly string[];
  readonly moneyFactor?: number;
  readonly answer?: ColumnAnswers;
  readonly values: readonly CellValue[];
  /** Days as ISO dates; `! ` and the reason where a value does not fit. */
  readonly expected: readonly CellValue[];
  /** What is asked, and the samples; absent where nothing is. */
  readonly question?: readonly string[];
}

function findField(name: string): Field {
  const [table = '', field = ''] = name.split('.');
  return fieldOf(table as TableId, field);
}

function show(field: Field, value: CellValue): CellValue {
  const date = field.type === 'date' && typeof value === 'number' ? serialToPlainDate(value) : undefined;
  return date === undefined ? value : plainDateToIso(date);
}

describe.each(['dates', 'rocDates', 'money', 'percentages', 'yesNo', 'identifiers', 'damagedNumbers'])(
  'Values of a column: %s',
  (folder) => {
    it.each(readCases(folder) as readonly ValueCase[])('$title', (each) => {
      const field = findField(each.field);
      const column = { header: each.header ?? 'Header', values: each.values, numberFormats: each.format ?? 'General' };
      const table = makeTable([column], { moneyFactor: each.moneyFactor ?? 1 });
      const reader = runSteps(openColumn(table, 0, field, { language: each.language ?? 'en-US', ...each.answer }));
      const read = each.values.map((_value, row) => {
        const outcome = reader.read(row);
        return outcome.ok ? show(field, outcome.value) : `! ${outcome.problem}`;
      });
      expect(read).toEqual(each.expected);
      expect(reader.question && [reader.question.kind, ...reader.question.samples]).toEqual(each.question);
    });
  },
);
