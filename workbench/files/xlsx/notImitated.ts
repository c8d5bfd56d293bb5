import type { Element } from '@xmldom/xmldom';
import { descendants, type FilePackage } from './FilePackage';
import type { SheetFrame } from './sheetPart';
import { findStyles, listElements } from './workbookParts';

/** What a file may hold that the workbench leaves out; the page has a word for each. */
export type NotImitatedFeature =
  | 'charts'
  | 'chartKinds'
  | 'images'
  | 'shapes'
  | 'pivotTables'
  | 'slicers'
  | 'sparklines'
  | 'richTexts'
  | 'gradients'
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
};

const WORKBOOK_RELATIONSHIPS: Readonly<Record<string, NotImitatedFeature>> = {
  externalLink: 'externalLinks',
  vbaProject: 'macros',
  chartsheet: 'chartSheets',
};

/** What of one sheet is left out. `keptCharts`: how many of its charts are not. */
export function listNotImitated(
  file: FilePackage,
  path: string,
  { root }: SheetFrame,
  keptCharts: number,
): NotImitated[] {
  const found: NotImitatedFeature[] = file.relationships(path).flatMap(({ type, target }) => {
    if (type === 'drawing') return listDrawing(file, target);
    const feature = SHEET_RELATIONSHIPS[type];
    return feature ? [feature] : [];
  });
  const charts = found.filter((feature) => feature === 'charts').slice(keptCharts);
  return [
    ...count([
      ...found.filter((feature) => feature !== 'charts'),
      ...charts,
      ...descendants(root, 'sparkline').map(() => 'sparklines' as const),
    ]),
  ];
}

/** What of the workbook as a whole is left out. */
export function listWorkbookNotImitated(file: FilePackage, workbookPath: string): NotImitated[] {
  const relationships = file.relationships(workbookPath);
  const parts = count(relationships.flatMap(({ type }) => WORKBOOK_RELATIONSHIPS[type] ?? []));
  const texts = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const richTexts = texts !== undefined && file.has(texts) ? (file.text(texts).match(/<si>\s*<r>/g)?.length ?? 0) : 0;
  return [...parts, ...countOf('richTexts', richTexts), ...listGradients(file.xml(findStyles(file, workbookPath)))];
}

function listGradients(root: Element): NotImitated[] {
  const gradients = listElements(root, 'fills', 'fill').flatMap((fill) => descendants(fill, 'gradientFill'));
  return countOf('gradients', gradients.length);
}

function listDrawing(file: FilePackage, path: string): NotImitatedFeature[] {
  const related = file.relationships(path).flatMap(({ type }): NotImitatedFeature[] => {
    if (/^chart(Ex)?$/.test(type)) return ['charts'];
    return type === 'image' ? ['images'] : [];
  });
  const shapes = file.has(path) ? descendants(file.xml(path), 'sp') : [];
  return [...related, ...shapes.map(() => 'shapes' as const)];
}

function count(features: readonly NotImitatedFeature[]): NotImitated[] {
  return [...new Set(features)].flatMap((feature) =>
    countOf(feature, features.filter((one) => one === feature).length),
  );
}

function countOf(feature: NotImitatedFeature, number: number): NotImitated[] {
  return number > 0 ? [{ feature, count: number }] : [];
}
