/*
 * Defends against: a list whose source is a name with a blank cell in it accepts anything unless blanks are checked, too.
 */
import { keyListNames } from '../archive/definedNames';
import { entryRuleOf } from '../archive/entryRule';
import type { AcceptedEntries, EntryRule } from '../archive/entryRule';
import type { Language } from '../archive/language';
import { RANGE_BYTES } from './cellRuns';
import { rangeOf } from './createTables';
import type { DefinedNames } from './defineNames';
import type { Write } from './sendWrites';
import { FIRST_RECORD_ROW } from './sheetLayout';
import type { ColumnLayout, TableLayout } from './sheetLayout';

/** Numbers beyond it are no longer exact in a spreadsheet. Excel has no rule for any number at all. */
const LARGEST_NUMBER = 1e15;

/** What the rules of a table are written with. */
export interface EntryWords {
  readonly language: Language;
  readonly definedNames: DefinedNames;
  /** The source of the list of a column's choices. */
  readonly choicesOf: (column: ColumnLayout) => string | undefined;
}

/** What Excel checks when somebody types into the table: the type of a value, its choices, and the record it refers to. */
export function toEntryRuleWrites(table: TableLayout, words: EntryWords): Write[] {
  return table.columns.flatMap((column, offset): Write[] => {
    const write = toEntryRuleWrite(column, words, (context) =>
      rangeOf(context, table, FIRST_RECORD_ROW, offset, table.rowCount, 1),
    );
    return write === undefined ? [] : [write];
  });
}

/**
 * What Excel checks in one column; `undefined` where everything fits.
 * @param cellsOf Its cells, when the write is put into a request.
 */
export function toEntryRuleWrite(
  column: ColumnLayout,
  words: EntryWords,
  cellsOf: (context: Excel.RequestContext) => Excel.Range,
): Write | undefined {
  const entryRule = column.field && entryRuleOf(column.field);
  const rule = entryRule && toRule(entryRule.accepts, column, words);
  if (entryRule === undefined || rule === undefined) {
    return undefined;
  }
  return {
    bytes: RANGE_BYTES + JSON.stringify(rule).length * 3,
    cells: 0,
    enqueue: (context) => {
      const { dataValidation } = cellsOf(context);
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = entryRule.accepts.kind !== 'keys';
      dataValidation.errorAlert = toAlert(entryRule, column.header, words.language);
    },
  };
}

function toRule(
  accepts: AcceptedEntries,
  column: ColumnLayout,
  words: EntryWords,
): Excel.DataValidationRule | undefined {
  switch (accepts.kind) {
    case 'choices':
      return toListRule(words.choicesOf(column));
    case 'keys': {
      const id = keyListNames[accepts.table];
      const name = id && words.definedNames[id];
      return toListRule(name && `=${name}`);
    }
    case 'date':
      return { date: { formula1: '1900-01-01', formula2: '9999-12-31', operator: 'Between' } };
    case 'number': {
      const { least = -LARGEST_NUMBER, most = LARGEST_NUMBER } = accepts;
      const bounds = { formula1: least, formula2: most, operator: 'Between' } as const;
      return accepts.isWhole ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
}

function toListRule(source: string | undefined): Excel.DataValidationRule | undefined {
  return source === undefined ? undefined : { list: { inCellDropDown: true, source } };
}

function toAlert(
  { otherwise, message }: EntryRule,
  header: string,
  language: Language,
): Excel.DataValidationErrorAlert {
  if (otherwise === 'suggest') {
    return { showAlert: false, message: '', style: 'Information', title: '' };
  }
  const style = otherwise === 'refuse' ? 'Stop' : 'Warning';
  return { showAlert: true, title: header.slice(0, LONGEST_TITLE), message: message[language], style };
}

/** Longest title of an alert in Excel. */
const LONGEST_TITLE = 32;
