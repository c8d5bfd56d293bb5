import type { Element } from '@xmldom/xmldom';
import { DEFAULT_PAGE_LAYOUT } from '../../engine/pageLayoutState';
import type { HeadersFooters, HeaderFooterTexts } from '../../engine/pageLayoutState';
import { childElements, readFlag } from './FilePackage';
import { placeElement } from './placeElement';

type Section = 'left' | 'center' | 'right';
type Sections = Readonly<Record<Section, string>>;

const SECTION_CODES: readonly (readonly [code: string, section: Section])[] = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
];
/** The first pages' are called `first`, those of all pages or the odd ones `odd`. */
const PAGES = [
  ['odd', 'oddPages'],
  ['even', 'evenPages'],
  ['first', 'firstPage'],
] as const;

/** The headers and footers of a sheet (ISO/IEC 29500-1, 18.3.1.46). */
export function readHeadersFooters(group: Element): HeadersFooters {
  const isFirstOwn = readFlag(group, 'differentFirst');
  const areEvenOwn = readFlag(group, 'differentOddEven');
  const readPages = (pages: string): HeaderFooterTexts => {
    const [header, footer] = ['Header', 'Footer'].map((kind) =>
      splitSections(childElements(group, pages + kind)[0]?.textContent ?? ''),
    );
    return {
      leftHeader: header?.left ?? '',
      centerHeader: header?.center ?? '',
      rightHeader: header?.right ?? '',
      leftFooter: footer?.left ?? '',
      centerFooter: footer?.center ?? '',
      rightFooter: footer?.right ?? '',
    };
  };
  return {
    state: areEvenOwn ? (isFirstOwn ? 'FirstOddAndEven' : 'OddAndEven') : isFirstOwn ? 'FirstAndDefault' : 'Default',
    useSheetMargins: readFlag(group, 'alignWithMargins', true),
    useSheetScale: readFlag(group, 'scaleWithDoc', true),
    oddPages: readPages('odd'),
    evenPages: readPages('even'),
    firstPage: readPages('first'),
  };
}

/** `&L`, `&C` and `&R` begin the parts of a line; what stands before any of them is in the centre. `&&` is a character. */
export function splitSections(line: string): Sections {
  const sections = { left: '', center: '', right: '' };
  let current: Section = 'center';
  for (const [piece] of line.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const section = SECTION_CODES.find(([code]) => piece === `&${code}`)?.[1];
    if (section) current = section;
    else sections[current] += piece;
  }
  return sections;
}

function joinSections(sections: Sections): string {
  return SECTION_CODES.map(([code, section]) => (sections[section] === '' ? '' : `&${code}${sections[section]}`)).join(
    '',
  );
}

/** Writes nothing where nothing was set. */
export function writeHeadersFooters(sheet: Element, headersFooters: HeadersFooters): void {
  if (JSON.stringify(headersFooters) === JSON.stringify(DEFAULT_PAGE_LAYOUT.headersFooters)) return;
  const { state, useSheetMargins, useSheetScale } = headersFooters;
  const group = placeElement(sheet, 'headerFooter', {
    ...(state.endsWith('OddAndEven') && { differentOddEven: '1' }),
    ...(state.startsWith('First') && { differentFirst: '1' }),
    ...(!useSheetScale && { scaleWithDoc: '0' }),
    ...(!useSheetMargins && { alignWithMargins: '0' }),
  });
  for (const [prefix, pages] of PAGES) {
    const texts = headersFooters[pages];
    const header = joinSections({ left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
    const footer = joinSections({ left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
    if (header !== '') placeElement(group, `${prefix}Header`, {}, header);
    if (footer !== '') placeElement(group, `${prefix}Footer`, {}, footer);
  }
}
