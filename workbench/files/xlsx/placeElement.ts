import type { Element } from '@xmldom/xmldom';
import { appendElement, childElements } from './FilePackage';

/** Children in the order in which their parent must have them (ISO/IEC 29500-1, annex A.2). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook: (
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
    'webPublishObjects extLst'
  ).split(' '),
  worksheet: (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
    'tableParts extLst'
  ).split(' '),
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
};

/** The cells are taken out of a worksheet while it is worked on; a comment stands in their place. */
const CELLS = 'sheetData';

/**
 * Adds an element to a workbook, worksheet or `sheetPr` where the format wants it; to any other parent, at its end.
 * Elements of the same name come one after another.
 */
export function placeElement(
  parent: Element,
  name: string,
  attributes: Record<string, string> = {},
  text?: string,
): Element {
  const added = appendElement(parent, name, attributes, text);
  const order = ORDER[parent.localName ?? ''];
  if (!order) return added;
  const position = order.indexOf(name);
  const next = [...parent.childNodes].find((node) => {
    const isElement = node.nodeType === 1;
    const kind = isElement ? ((node as Element).localName ?? '') : CELLS;
    return node !== added && order.indexOf(kind) > position;
  });
  if (next) parent.insertBefore(added, next);
  return added;
}

/** The child of that name, added if it is not there. */
export function needElement(parent: Element, name: string): Element {
  return childElements(parent, name)[0] ?? placeElement(parent, name);
}
