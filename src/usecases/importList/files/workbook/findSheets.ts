import type { Steps } from '../../steps';
import type { ZipFile } from '../zip/ZipFile';
import { attributeOf, readXmlPart } from './readXmlPart';

/** What a workbook file says of itself, before any sheet is read. */
export interface WorkbookParts {
  /** Part of each worksheet by the sheet's name, shown sheets first. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly sharedTexts: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as early Excels for the Mac did. */
  readonly countsFrom1904: boolean;
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
}

/** Finds the parts of a workbook by its relationships, wherever the program that wrote it has put them. */
export function* findSheets(zip: ZipFile): Steps<WorkbookParts> {
  const office = [...(yield* readRelationships(zip, '')).values()].find(({ type }) => type === 'officeDocument');
  if (office === undefined) {
    throw zip.refuse('damaged', { fault: 'no workbook' });
  }
  const relationships = yield* readRelationships(zip, office.target);
  const { listed, countsFrom1904 } = yield* readSheetList(zip, office.target);
  if (listed.length === 0) {
    // A document of a word processor is a zip file of the same build.
    throw zip.refuse('notASpreadsheet');
  }
  const sheets = [...listed.filter(({ isHidden }) => !isHidden), ...listed.filter(({ isHidden }) => isHidden)];
  const partOf = (kind: string): string | undefined => {
    const target = [...relationships.values()].find(({ type }) => type === kind)?.target;
    return target !== undefined && zip.has(target) ? target : undefined;
  };
  return {
    sheets: new Map(
      sheets.flatMap(({ name, relationship }) => {
        const found = relationships.get(relationship);
        // Charts and dialogs have sheets of their own, without cells.
        return found?.type === 'worksheet' ? [[name, found.target] as const] : [];
      }),
    ),
    sharedTexts: partOf('sharedStrings'),
    styles: partOf('styles'),
    countsFrom1904,
  };
}

function* readSheetList(
  zip: ZipFile,
  part: string,
): Steps<{ readonly listed: readonly ListedSheet[]; readonly countsFrom1904: boolean }> {
  const listed: ListedSheet[] = [];
  let countsFrom1904 = false;
  yield* readXmlPart(zip, part, {
    onOpen: (name, attributes) => {
      if (name === 'workbookPr') {
        countsFrom1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      } else if (name === 'sheet') {
        const { name: sheetName = '', state = 'visible' } = attributes;
        listed.push({
          name: sheetName,
          relationship: attributeOf(attributes, 'id') ?? '',
          isHidden: state !== 'visible',
        });
      }
    },
  });
  return { listed, countsFrom1904 };
}

/** Relationships of a part by their ids, their kinds without the namespace: strict workbooks have another one. */
function* readRelationships(zip: ZipFile, part: string): Steps<ReadonlyMap<string, Relationship>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relationships = new Map<string, Relationship>();
  yield* readXmlPart(zip, `${folder}_rels/${part.slice(slash)}.rels`, {
    onOpen: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name === 'Relationship' && mode !== 'External') {
        relationships.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(folder, target) });
      }
    },
  });
  return relationships;
}

function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
