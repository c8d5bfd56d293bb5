import type { Element } from '@xmldom/xmldom';
import { children, type FileParts } from './readParts';

/** Children of elements in the order their types prescribe (ISO/IEC 29500-1, annex A.2, sml.xsd). */
const ORDER: Readonly<Record<string, string>> = {
  workbook: `fileVersion fileSharing workbookPr AlternateContent absPath workbookProtection bookViews sheets functionGroups
    externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
    fileRecoveryPr webPublishObjects extLst`,
  worksheet: `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
    hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
    ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
    tableParts extLst`,
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  filterColumn: 'filters top10 customFilters dynamicFilter colorFilter iconFilter extLst',
  filters: 'filter dateGroupItem',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  colorScale: 'cfvo color',
  dataBar: 'cfvo color extLst fillColor borderColor negativeFillColor negativeBorderColor axisColor',
  dataValidation: 'formula1 formula2 sqref',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  patternFill: 'fgColor bgColor',
  border: 'start end left right top bottom diagonal vertical horizontal',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  autoFilter: 'filterColumn sortState extLst',
  comments: 'authors commentList extLst',
  comment: 'text commentPr',
  si: 't r rPh phoneticPr',
  r: 'rPr t',
};

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Reports elements of the spreadsheet vocabulary that stand where their type does not allow them. */
export function checkElementOrder({ roots, report }: FileParts): void {
  for (const [path, root] of roots) {
    if (root.namespaceURI === SPREADSHEET) checkChildren(root, (violation) => report(path, violation));
  }
}

function checkChildren(element: Element, report: (violation: string) => void): void {
  const order = ORDER[element.localName ?? '']?.split(/\s+/);
  let last = 0;
  for (const child of children(element)) {
    if (child.namespaceURI === SPREADSHEET) checkChildren(child, report);
    if (!order) continue;
    const position = order.indexOf(child.localName ?? '');
    if (position < 0) report(`<${element.localName}> must not contain <${child.localName}>`);
    else if (position < last) report(`<${child.localName}> comes too late in <${element.localName}>`);
    last = Math.max(last, position);
  }
}
