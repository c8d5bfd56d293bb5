import type { Element } from '@xmldom/xmldom';
import { childElements, descendants, type FilePackage } from './FilePackage';
import { hasFilterCriteria } from './tableParts';

/** What a file may hold that the workbench leaves out; the page has a word for each. */
export type NotImitatedFeature =
  | 'charts'
  | 'images'
  | 'pivotTables'
  | 'slicers'
  | 'comments'
  | 'hyperlinks'
  | 'filterCriteria'
  | 'tablesWithoutHeaders'
  | 'sparklines'
  | 'externalLinks'
  | 'macros'
  | 'chartSheets';

export interface NotImitated {
  readonly feature: NotImitatedFeature;
  readonly count: number;
  /** The sheet that has it; absent for what belongs to the workbook. */
  readonly sheet?: string;
}

/** Parts that a sheet refers to, by kind of relationship, and what they are to a person. */
const SHEET_RELATIONSHIPS: Readonly<Record<string, NotImitatedFeature>> = {
  pivotTable: 'pivotTables',
  slicer: 'slicers',
  timeline: 'slicers',
  comments: 'comments',
  hyperlink: 'hyperlinks',
};

const WORKBOOK_RELATIONSHIPS: Readonly<Record<string, NotImitatedFeature>> = {
  externalLink: 'externalLinks',
  vbaProject: 'macros',
  chartsheet: 'chartSheets',
};

/** What of one sheet is left out. */
export function listNotImitated(
  file: FilePackage,
  path: string,
  root: Element,
  tables: readonly Element[],
): NotImitated[] {
  const found: NotImitatedFeature[] = file.relationships(path).flatMap(({ type, target }) => {
    if (type === 'drawing') return listDrawing(file, target);
    const feature = SHEET_RELATIONSHIPS[type];
    return feature ? [feature] : [];
  });
  const hasSheetFilter = childElements(root, 'autoFilter').length > 0;
  return count([
    ...found,
    ...descendants(root, 'sparkline').map(() => 'sparklines' as const),
    ...tables.filter(hasFilterCriteria).map(() => 'filterCriteria' as const),
    ...(hasSheetFilter ? ['filterCriteria' as const] : []),
    ...tables
      .filter((table) => table.getAttribute('headerRowCount') === '0')
      .map(() => 'tablesWithoutHeaders' as const),
  ]);
}

/** What of the workbook as a whole is left out. */
export function listWorkbookNotImitated(file: FilePackage, workbookPath: string): NotImitated[] {
  return count(file.relationships(workbookPath).flatMap(({ type }) => WORKBOOK_RELATIONSHIPS[type] ?? []));
}

function listDrawing(file: FilePackage, path: string): NotImitatedFeature[] {
  return file.relationships(path).flatMap(({ type }) => {
    if (/^chart(Ex)?$/.test(type)) return ['charts' as const];
    return type === 'image' ? ['images' as const] : [];
  });
}

function count(features: readonly NotImitatedFeature[]): NotImitated[] {
  return [...new Set(features)].map((feature) => ({
    feature,
    count: features.filter((one) => one === feature).length,
  }));
}
