import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What stands in the parts of a small workbook; XML without its outermost element. */
export interface WorkbookXml {
  /** Content of `<worksheet>`: everything, `<sheetData>` included. */
  readonly sheet: string;
  /** `<si>` elements. */
  readonly sharedStrings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  /** Content of `<workbook>`, instead of one sheet named List. */
  readonly workbook?: string;
  /** Further parts by their names, or others instead of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A workbook file of one sheet, as written out by hand: for what libraries would never write. */
export function zipWorkbook(xml: WorkbookXml): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${
      xml.workbook ?? '<sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets>'
    }</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      'worksheet worksheets/sheet1.xml',
      'sharedStrings sharedStrings.xml',
      'styles styles.xml',
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${xml.sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${xml.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${xml.styles ?? ''}</styleSheet>`,
    ...xml.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Each given as its kind and its target; ids are `rId1`, `rId2` and so on. */
export function relationships(...targets: readonly string[]): string {
  const entries = targets.map((one, index) => {
    const [kind = '', target = ''] = one.split(' ');
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
