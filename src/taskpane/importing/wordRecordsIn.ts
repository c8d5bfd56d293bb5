import type { Strings } from '../../strings/strings';
import type { UnfinishedImport } from '../../usecases/importList/listImport';
import type { Formats } from '../createFormats';

/** How far an import has come; `''` where it was to change records only, of which none tells whether it was. */
export function wordRecordsIn(
  { written, planned }: UnfinishedImport['added'],
  strings: Strings,
  formats: Formats,
): string {
  if (planned === 0) return '';
  return strings.importResult.recordsIn(formats.count(written), formats.count(planned));
}
