import type { Count } from '../count';
import { plural } from './plural';

/** How an import treats what is there already, and what does not fit. */
export const importChoices = {
  heading: 'How shall it come in?',
  mode: 'Records',
  modes: {
    add: 'Add new ones only',
    update: 'Update those that are there',
    addAndUpdate: 'Add and update',
  },
  modeHints: {
    add: 'What is in the archive already stays as it is.',
    update: 'Nothing new is added.',
    addAndUpdate: 'New ones are added, the others brought up to date.',
  },
  emptyOverwrites: 'Empty cells of the list clear what the archive has',
  emptyOverwritesHint: 'Otherwise an empty cell never takes a value away.',
  unfit: 'Rows with a value that does not fit',
  unfits: {
    reject: 'Leave the whole row out, to be corrected',
    leaveOut: 'Take the row without that value',
  },
  unfitHints: {
    reject: 'It goes to a sheet of its own with the reason, ready to be corrected and imported again.',
    leaveOut: 'Nothing is lost: the value is noted with the record, to be cleared up.',
  },
  duplicatesNext: (pairs: Count) =>
    `${plural(pairs, 'record may', 'records may')} be in the archive or the list already. You look at them next.`,
  noDuplicates: 'Nothing looks like a duplicate.',
  deciding: 'Working out what would come in',
};
