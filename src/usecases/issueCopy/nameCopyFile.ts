import { catalogue } from '../../archive/catalogue';
import { copyWords } from '../../archive/copyWords';
import type { TableId } from '../../archive/field';
import type { CopyFormat } from './copyIssuing';
import type { IssuedCopy } from './issuedCopy';

/** Longer names are refused by some file systems and mail programs. */
const LONGEST_PART = 40;

/** Signs that no file name may have somewhere, and those by which a name could be taken for a hidden file or a folder. */
const unusable = /[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu;

/**
 * The name of the file of a copy: it tells the recipient, the purpose and the day also where the file itself cannot, as in .csv.
 * @param table Of a file that holds one table only.
 */
export function nameCopyFile(copy: IssuedCopy, format: CopyFormat, table?: TableId): string {
  const { language, recipient, purpose, issuedOn } = copy;
  const parts = [
    copyWords.fileName[language],
    ...(table === undefined ? [] : [catalogue[table].sheetName[language]]),
    recipient,
    purpose,
    issuedOn,
  ];
  return `${parts.map(toFilePart).join(' - ')}.${format}`;
}

function toFilePart(text: string): string {
  const usable = text.replace(unusable, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
  // By what a person sees as one sign, so that no emoji is cut in two.
  const signs = Array.from(new Intl.Segmenter().segment(usable), ({ segment }) => segment);
  return signs.slice(0, LONGEST_PART).join('').trim();
}
