import type { MatchReason } from '../../usecases/importList/listImport';
import type { Count } from '../count';
import { importDuplicates } from './importDuplicates';
import { plural } from './plural';

/** What an import would do, and what it has done. */
export const importPreview = {
  heading: 'This is what will happen',
  nothingYet: 'Nothing has been written yet.',
  counts: 'Records by what becomes of them',
  added: 'New',
  changed: 'Changed',
  unchanged: 'As they are',
  skipped: 'Passed over',
  repeated: 'Said before',
  rejected: 'Not imported',
  changes: (cells: Count) => plural(cells, 'value changes', 'values change'),
  rejectedTitle: (rows: Count) => `${plural(rows, 'row is', 'rows are')} not imported`,
  rejectedHint: (sheet: string) =>
    `What is left out goes to the sheet “${sheet}” with the reasons. Correct it there, then import that sheet: it takes nothing else.`,
  reasons: {
    unfit: (header: string, value: string, reason: string) => `${header}: “${value}” is ${reason}`,
    required: (field: string) => `${field} is missing`,
    unknownReference: (field: string, value: string) => `${field}: “${value}” is not in the archive`,
    supplyCycle: (value: string) => `Would be supplied through itself (“${value}”)`,
    sameNumber: (row: string) => `Same number as row ${row}, with other values`,
    numberTaken: (value: string) =>
      `“${value}” is the number of another customer: correct it, or delete it to get a new one`,
    undecidedDuplicate: (because: readonly MatchReason[]) =>
      `Perhaps there already (same ${because.map((reason) => importDuplicates.reasons[reason]).join(', ')})`,
  },
  /** New records, and the field they have no value for. */
  lacking: (records: string, field: string) => `${records} without “${field}”`,
  missing: (lacks: readonly string[]) =>
    `Some come in incomplete: ${lacks.join(', ')}. You can add it later; “Check the archive” lists what is missing.`,
  /** What the main button does: what gets new records, then how many are changed. */
  importNow: (added: readonly string[], changed: Count) => {
    if (added.length === 0) return `Change ${plural(changed, 'record', 'records')}`;
    const all = added.join(' and ');
    return changed.value === 0 ? `Import ${all}` : `Import ${all}, change ${changed.text}`;
  },
  listRejected: (rows: Count) => `List the ${plural(rows, 'row', 'rows')} on a sheet`,
  nothing: 'There is nothing to import: every record is in the archive as it is.',
  nothingFits: 'No record can be imported as it stands. The reasons are below.',
  nothingElse: 'There is nothing to import but the rows below; the other records are in the archive as they are.',
  applying: 'Importing',
};
