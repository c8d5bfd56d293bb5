import type { PlaceTreatment } from '../../usecases/people/personalData';
import type { Count } from '../count';
import { plural } from './plural';

const treatments: Readonly<Record<PlaceTreatment, (places: Count) => string>> = {
  removed: (places) => `Goes with its record: ${places.text}`,
  cleared: (places) => `Is emptied: ${places.text}`,
  replaced: (places) => `Gives way to a note: ${places.text}`,
  left: (places) => `Stays, please look yourself: ${places.text}`,
};

/** What is stored about one person: given out, and erased. */
export const people = {
  title: 'One person’s data',
  introduction:
    'When somebody asks what you store about them, or wants it erased: the contact or household, their personal facts, the change log, and every remark with their name, e-mail or number.',
  search: 'Name, number, phone or e-mail of the person',
  find: 'Find the person',
  finding: 'Looking for the person',
  nobody: 'No contact or household fits these words.',
  found: 'People found',
  household: 'Household',
  reading: 'Looking through every table',
  reportTitle: (name: string) => `Stored about ${name}`,
  places: (places: Count) => `It stands in ${plural(places, 'cell', 'cells')}. Choose one to see it in its sheet.`,
  onlyArchive: 'Only the archive is searched: not other sheets, files that were given out, or backups.',
  saveHint: 'Text for the person, .json for other programs. Look at the part “to be checked” before you give it out.',
  save: (file: string) => `Save ${file}`,
  saved: (file: string) => `${file} was handed to your browser or to Excel for saving.`,
  erase: 'Erase…',
  eraseTitle: (name: string) => `Erase ${name}?`,
  cannotBeUndone:
    'This cannot be undone, and what you did before it cannot be undone any more either: an undo would have to keep the data.',
  erased: (places: Count) =>
    `The change log notes that personal data was erased in ${plural(places, 'place', 'places')}, when and by whom, without the data.`,
  businessStays: 'Orders, sales and payments stay: you have to keep them.',
  lookFirst: (places: Count) =>
    `${plural(places, 'place stays', 'places stay')} as they are, because they may be about somebody else. Look at them yourself.`,
  eraseNow: (places: Count) => `Erase ${plural(places, 'place', 'places')} for good`,
  erasing: 'Erasing',
  done: (places: Count) => `Erased in ${plural(places, 'place', 'places')}. A note of it stands in the change log.`,
  treatments,
  cell: (table: string, record: string, field: string) => `${table} ${record}, ${field}`,
};
