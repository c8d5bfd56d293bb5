import type { Steps } from '../../steps';
import type { ZipFile } from '../zip/ZipFile';
import { builtInFormat } from './builtInFormat';
import { readXmlPart } from './readXmlPart';

/** The number format of each cell style (`cellXfs`), by the style's number. */
export function* readNumberFormats(zip: ZipFile, part: string): Steps<readonly string[]> {
  const ownFormats = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyle = false;
  yield* readXmlPart(zip, part, {
    onOpen: (name, attributes) => {
      if (name === 'numFmt') {
        ownFormats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      } else if (name === 'cellXfs') {
        isCellStyle = true;
      } else if (name === 'xf' && isCellStyle) {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(ownFormats.get(id) ?? builtInFormat(id));
      }
    },
    onClose: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
