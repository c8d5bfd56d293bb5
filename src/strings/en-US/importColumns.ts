import type { Count } from '../count';
import { plural } from './plural';

/** What becomes of the columns of a list. */
export const importColumns = {
  heading: 'Check the columns',
  introduction: (records: Count, source: string) =>
    `${plural(records, 'record', 'records')} from ${source}. Change whatever is not right.`,
  about: 'The list holds',
  remembered: 'These columns were known: they go where they went the last time.',
  rememberedOn: (date: string) => `These columns were known: they go where they went on ${date}.`,
  show: 'Columns shown',
  all: (columns: Count) => `All ${columns.text}`,
  toLookAt: (columns: Count) => `Only those to look at (${columns.text})`,
  nothingToLookAt: 'There is no column that needs a look.',
  because: {
    header: 'Known by its header',
    alias: 'Known by another name of it',
    content: 'Guessed from what stands in it',
    remembered: 'As the last time',
  },
  fits: (fitting: Count, filled: Count) =>
    fitting.value === filled.value ? `All ${filled.text} values fit` : `${fitting.text} of ${filled.text} values fit`,
  fitsLabel: (column: string) => `How many values of “${column}” fit`,
  measuring: 'Trying the values…',
  unfit: (samples: readonly string[]) => `Does not fit: ${samples.map((sample) => `“${sample}”`).join(', ')}`,
  otherwise: 'Otherwise',
  askDateOrder: 'Which is the day?',
  askDateOrderHint: 'These dates can be read in two ways.',
  dayFirst: 'The day stands first',
  monthFirst: 'The month stands first',
  askDecimalSign: 'Which is the decimal sign?',
  askDecimalSignHint: 'These numbers can be read in two ways.',
  point: 'The point',
  comma: 'The comma',
  reading: (written: string, read: string) => `${written} is ${read}`,
  open: (questions: Count) =>
    `${plural(questions, 'column has a question', 'columns have a question')} that only you can answer.`,
  answer: 'Answer the questions',
  without: (field: string, table: string) =>
    `No column goes into “${field}”. New records of “${table}” need it, so they will not be imported.`,
  comesWithout: (field: string, table: string) =>
    `No column goes into “${field}”. You can go on: new records of “${table}” come in with their numbers only.`,
  recognising: 'Recognising the columns',
  comparing: 'Comparing with the archive',
};
