import type { Element } from '@xmldom/xmldom';
import { formatRectangle } from '../rectangle';
import { listOutlineLevels } from '../outlineLevels';
import type { SheetContent } from '../workbookContent';
import type { DifferentialStyles } from './DifferentialStyles';
import type { FilePackage } from './FilePackage';
import { writeFilter } from './filterPart';
import { writeHyperlinks } from './hyperlinkPart';
import { writePageLayout } from './pageLayoutPart';
import { needElement } from './placeElement';
import { writeSheetProtection } from './protectionPart';
import type { SheetFrame } from './sheetPart';
import { writeStandardWidth } from './standardWidth';
import { listElements } from './workbookParts';
import { writeConditionalFormats } from './writeConditionalFormats';
import { takeFormatRow, writeColumnFormats, writeRowFormats } from './writeLineFormats';
import type { WrittenSheet } from './writeSheet';

/** Adds to a sheet what the library has not written, and answers the text of its cells, without the row of formats. */
export function completeSheet(
  file: FilePackage,
  path: string,
  { root, cells }: SheetFrame,
  content: SheetContent,
  written: WrittenSheet,
  styles: DifferentialStyles,
): { readonly cells: string; readonly formatNumbers: readonly number[] } {
  writeStandardWidth(root, content.standardWidth);
  writeOutlineDepths(root, content.outlines);
  completeValidations(root, written);
  writeConditionalFormats(root, content.conditionalFormats, styles);
  if (content.protection) writeSheetProtection(root, content.protection);
  if (content.filter) writeFilter(root, content.filter.area, content.filter.criteria, styles);
  writeHyperlinks(file, path, root, content.hyperlinks);
  writePageLayout(root, content.pageLayout);
  const ownCells = written.hasErrorResults ? markErrorResults(cells) : cells;
  return placeLineFormats(root, ownCells, content, written);
}

/** Excel makes room for the brackets beside the grid by how deep groups lie in one another. */
function writeOutlineDepths(root: Element, outlines: SheetContent['outlines']): void {
  for (const [of, name] of [
    ['rows', 'outlineLevelRow'],
    ['columns', 'outlineLevelCol'],
  ] as const) {
    const levels = listOutlineLevels(outlines.filter((group) => group.of === of));
    const depth = [...levels.values()].reduce((deepest, level) => Math.max(deepest, level), 0);
    if (depth > 0) needElement(root, 'sheetFormatPr').setAttribute(name, String(depth));
  }
}

function placeLineFormats(root: Element, cells: string, content: SheetContent, { formatRow }: WrittenSheet) {
  if (formatRow === undefined) return { cells, formatNumbers: [] };
  const own = takeFormatRow(cells, formatRow);
  writeColumnFormats(root, content, own.numbers);
  writeDimension(root, content);
  return {
    cells: writeRowFormats(own.cells, content.lineFormats, own.numbers),
    formatNumbers: own.numbers.slice(content.lineFormats.length),
  };
}

/** The library has counted the row of formats. */
function writeDimension(root: Element, { cells, formatOf }: SheetContent): void {
  const rows = Math.max(1, cells.length, formatOf.length);
  const columns = [...cells, ...formatOf].reduce((widest, row) => Math.max(widest, row.length), 1);
  needElement(root, 'dimension').setAttribute('ref', formatRectangle({ row: 0, column: 0, rows, columns }));
}

function completeValidations(root: Element, { hiddenDropDowns }: WrittenSheet): void {
  listElements(root, 'dataValidations', 'dataValidation').forEach((element, index) => {
    if (hiddenDropDowns.has(index)) element.setAttribute('showDropDown', '1');
  });
}

/** The library stores the error a formula results in as if it were a text. */
function markErrorResults(cells: string): string {
  return cells.replace(
    / t="str">(<f[^>]*>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)<\/v>)/g,
    ' t="e">$1',
  );
}
