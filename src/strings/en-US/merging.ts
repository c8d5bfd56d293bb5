import type { Count } from '../count';
import { plural } from './plural';

/** Making one customer of two. */
export const merging = {
  title: 'Merge two customers',
  introduction:
    'For a customer that stands in the archive twice. One stays and gets everything of the other: contacts, orders, sales, history. You see it all before anything is written, and can undo it in one step.',
  chooseKept: 'Which customer stays?',
  chooseOther: (kept: string) => `Which customer is the same as ${kept}?`,
  search: 'Name, number, phone or e-mail',
  nobody: 'No customer fits these words.',
  typeToFind: 'Type a few letters or digits.',
  chooseAnother: 'Choose another customer',
  comparing: 'Reading both customers',
  compareTitle: (kept: string, other: string) => `${kept} and ${other}`,
  stays: 'Stays',
  goes: 'Goes',
  swap: 'Keep the other one instead',
  conflicts: (fields: Count) =>
    `${plural(fields, 'field says', 'fields say')} something different: choose what is kept`,
  noConflicts: 'They contradict each other nowhere.',
  filled: 'Filled from the other one',
  unchanged: (fields: Count) => `${plural(fields, 'other field stays', 'other fields stay')} as they are.`,
  preview: 'Preview the merger',
  deciding: 'Looking for everything that refers to it',
  previewTitle: (other: string, kept: string) => `${other} becomes ${kept}`,
  takenOver: (kept: string) => `${kept} takes from the other one`,
  fieldValue: (field: string, value: string) => `${field}: ${value}`,
  following: 'What follows',
  follows: (table: string, records: Count) => `${table}: ${plural(records, 'record', 'records')}`,
  nothingFollows: 'No other records belong to it.',
  rowGoes: (number: string) =>
    `The row of ${number} goes. Its number and name are noted in the remarks, each of its values in the change log.`,
  rowGoesUnlogged: (number: string) =>
    `The row of ${number} goes. Its number and name are noted in the remarks. This archive has no change log: upgrade it first if the values that are not kept matter.`,
  dealerCleared: '“Supplied through” is left empty, because the customer would be supplied through itself.',
  samePeople: 'These contacts seem to be the same person twice. They stay; look at them afterwards:',
  samePerson: (name: string, kept: string, other: string) => `${name} (${kept} and ${other})`,
  apply: 'Merge the customers',
  applying: 'Merging',
  merged: (kept: string) => `The two are one now: ${kept}.`,
  cardCommand: 'Merge with another customer…',
  findingCommand: 'Compare',
  findingCommandOf: (customer: string) => `Compare ${customer} with the other one`,
};
