import type { InputFaultReason } from '../../usecases/recordEditing';
import type { Count } from '../count';
import { plural } from './plural';

const faults: Readonly<Record<InputFaultReason, string>> = {
  notANumber: 'Enter a number.',
  negative: 'Enter a number that is not below zero.',
  tooGreat: 'Enter a number that is not above the greatest one possible here.',
  notAShare: 'Enter a share between 0 and 100 %.',
  notAProbability: 'Enter a percentage, or high, medium or low.',
  notADate: 'Enter a date.',
  noSuchDay: 'There is no such day.',
  ambiguousDate: 'Day and month could be swapped: begin with the year.',
  shortYear: 'Write the year with four digits.',
  swappedDate: 'Day and month may have been swapped: begin with the year.',
  ambiguousNumber: 'Write the number without a sign between thousands.',
  mixedCurrency: 'All amounts of a column must be in one currency.',
  notAWholeNumber: 'Enter a whole number.',
  unknownChoice: 'Choose one of the list.',
  errorValue: 'This is an error of the sheet, not a value.',
  duplicateNumber: 'This number is taken already.',
  digitsLost: 'So many digits would not be kept exactly.',
  shortened: 'Enter the whole number, not something like 1.23E+11.',
  leadingZerosLost: 'Zeros at the beginning seem to be lost.',
  required: 'This must not be empty.',
  unknownReference: 'There is no record with this number.',
  supplyCycle: 'The customer would be supplied through itself.',
  computed: 'This is calculated.',
  noColumn: 'The archive has no column for this.',
  unknownBefore: 'It is not known what stood there, so it cannot be put back.',
};

/** Changing records and adding new ones. */
export const edit = {
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved.',
  added: (name: string) => `Added: ${name}.`,
  undo: 'Undo',
  reason: 'Reason for the change (optional)',
  optionalFields: (fields: Count) => plural(fields, 'more field', 'more fields'),
  numberHint: 'Left empty, it gets the next free number.',
  understoodDate: (date: string) => `= ${date}`,
  empty: 'empty',
  faults,
  faultsFound: (faulty: Count) => `Please put right ${plural(faulty, 'input', 'inputs')}. Nothing was saved yet.`,
  leave: {
    title: (name: string) => `Save the changes to ${name}?`,
    explanation: 'You have selected another row. What you typed is not saved yet.',
    discard: 'Discard',
    keepEditing: 'Keep editing',
  },
  conflict: {
    title: 'Changed by somebody else',
    explanation: (fields: Count) =>
      `While you were typing, somebody else changed ${plural(fields, 'value', 'values')}. Choose what is to stand there. Nothing was saved yet.`,
    before: (value: string) => `Before: ${value}`,
    mine: 'Yours',
    now: 'In the sheet now',
    save: 'Save my choices',
  },
  add: {
    title: {
      organisation: 'New customer: organisation',
      household: 'New customer: household',
      contacts: 'New contact',
      orders: 'New order or contract',
      receivables: 'New invoice',
      monthlySales: 'New monthly sales',
      returns: 'New return or discount',
      loans: 'New loan or issued copy',
    },
    for: (name: string) => `For ${name}`,
    save: 'Add',
  },
  change: {
    title: (record: string) => `Edit ${record}`,
  },
  close: {
    title: (name: string) => `Close the file of ${name}?`,
    explanation:
      'The customer becomes a former one, with today’s date and your reason. Nothing is deleted: the file stays and can be found.',
    reason: 'Reason for closing',
    confirm: 'Close the file',
    closing: 'Closing the file',
    closed: 'The file was closed.',
  },
};
