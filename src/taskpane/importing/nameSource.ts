import type { Strings } from '../../strings/strings';
import type { SourceName } from '../../usecases/importList/sourceSheet';

/** A source as it is called in a sentence: its file, its sheet, or what was pasted. */
export function nameSource({ file, sheet }: SourceName, { importing }: Strings): string {
  if (file === undefined) return sheet === '' ? importing.pasted : importing.ofSheet(sheet);
  return sheet === '' ? importing.ofSheet(file) : importing.ofFile(sheet, file);
}
