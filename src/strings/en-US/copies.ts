import type { Count } from '../count';
import { plural } from './plural';

/** Copies of customers' files for others. */
export const copies = {
  title: 'Issue a copy',
  introduction:
    'A file of its own for somebody outside: values only, without personal details and your own judgements unless you tick them. It is entered in Loans.',
  customers: 'Whose files',
  one: (customer: string) => `${customer} only`,
  found: (count: Count) => `The ${plural(count, 'customer', 'customers')} found`,
  shown: (count: Count) => `The ${plural(count, 'customer', 'customers')} shown in the sheet`,
  allShown: 'The customers shown in the sheet',
  all: (count: Count) => `All ${plural(count, 'customer', 'customers')}`,
  everyone: 'All customers',
  columns: 'What goes along',
  chosenOf: (chosen: Count, all: Count) => `${chosen.text} of ${all.text}`,
  ownColumns: 'Your own columns',
  allOpen: 'All that may go out',
  staysHere: 'Stays here unless you tick it:',
  confidence: {
    personal: 'personal',
    internal: 'internal',
    unknown: 'your own column',
  },
  format: 'File',
  formats: {
    xlsx: 'Excel workbook (.xlsx), with a first sheet that says whom it is for',
    csv: 'Text for other programs (.csv), a file for each table',
  },
  csvHint: 'Excel drops zeros at the beginning of numbers when it opens a .csv. Take .xlsx for people.',
  inputs: {
    recipient: 'Who gets it',
    purpose: 'What for',
    dueBack: 'To be given back by (optional)',
    reason: 'Why personal or internal columns go along',
  },
  nothingChosen: 'Tick at least one column.',
  prepare: 'Prepare the copy',
  preparing: 'Reading what the copy holds',
  previewTitle: (recipient: string) => `Copy for ${recipient}`,
  holds: 'It holds',
  records: (table: string, records: Count, columns: Count) =>
    `${table}: ${plural(records, 'row', 'rows')}, ${plural(columns, 'column', 'columns')}`,
  leftOutEmpty: (headers: string) => `Left out because nothing stands in them: ${headers}`,
  confidential: (headers: string) => `Personal or internal columns go along: ${headers}.`,
  nothingConfidential: 'Nothing personal or internal is in it.',
  registered: (entries: Count) =>
    `Loans gets ${plural(entries, 'entry', 'entries')}, one for each customer, with recipient, purpose and day.`,
  issue: 'Issue the copy',
  issuing: 'Making the file and entering it in Loans',
  readyTitle: 'The copy is ready',
  ready: (recipient: string, customers: Count) =>
    `Entered in Loans for ${recipient} (${plural(customers, 'customer', 'customers')}). Save the file and give it out.`,
  save: (file: string) => `Save ${file}`,
  saved: (file: string) => `${file} was handed to your browser or to Excel for saving.`,
  open: 'Open as a new workbook',
  opened: 'The copy was opened as a new workbook that is not saved yet.',
  opening: 'Opening the copy',
  done: 'Done',
  cardCommand: 'Issue a copy…',
  findCommand: 'Issue a copy…',
};
