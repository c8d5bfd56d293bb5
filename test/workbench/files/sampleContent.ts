import { EMPTY_SHEET, EMPTY_WORKBOOK } from '../../../workbench/files/emptyContent';
import { NO_CRITERIA, type SheetContent, type WorkbookContent } from '../../../workbench/files/workbookContent';

export function makeWorkbook(...sheets: readonly Partial<SheetContent>[]): WorkbookContent {
  return { ...EMPTY_WORKBOOK, sheets: sheets.map((sheet) => ({ ...EMPTY_SHEET, ...sheet })) };
}

export const ADD_IN = { id: '6f1f4c2e-54b4-4c0e-9f35-7b1a0c2d3e4f', version: '1.0.0.0' };

/** `#` in a column's name is escaped with an apostrophe. */
const EV_FORMULA = "=CUSTOMER.EV(Customers[[#This Row],[备注'#1]],0.25,0.5)";

/** A small archive: a table with a calculated column, formats, a rule for a colour, a list of choices, a hidden sheet. */
export const ARCHIVE: WorkbookContent = {
  ...EMPTY_WORKBOOK,
  sheets: [
    {
      ...EMPTY_SHEET,
      standardWidth: 72,
      name: 'Customers',
      tabColor: '#217346',
      showGridlines: false,
      frozenRows: 2,
      frozenColumns: 1,
      cells: [
        ["'Identity", null, null, "'Value", null],
        ["'No.", "'客户名称", "'备注#1", "'EV", "'Tier"],
        ["'000123", "'远山有限公司", "'=1+1", EV_FORMULA, "'A"],
        ["'000124", "'Müller & Sohn <KG>", null, EV_FORMULA, "'B"],
      ],
      results: [
        undefined,
        undefined,
        [undefined, undefined, undefined, '#VALUE!'],
        [undefined, undefined, undefined, 12.5],
      ],
      formats: [
        { numberFormat: 'General', style: {} },
        {
          numberFormat: 'General',
          style: {
            fillColor: '#DDEBF7',
            fontColor: '#1F3864',
            bold: true,
            wrapText: true,
            verticalAlignment: 'Center',
            borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#1F3864' } },
          },
        },
        { numberFormat: '@', style: {} },
        { numberFormat: '#,##0.00', style: { horizontalAlignment: 'Right' } },
      ],
      formatOf: [
        [1, 1, 1, 1],
        [1, 1, 1, 1, 1],
        [2, 0, 0, 3],
        [2, 0, 0, 3],
      ],
      columns: [
        { first: 0, count: 1, pixels: 90, hidden: false },
        { first: 1, count: 2, pixels: 180, hidden: false },
        { first: 4, count: 1, pixels: 50, hidden: true },
      ],
      rows: [
        { first: 0, count: 1, pixels: 28, hidden: false },
        { first: 3, count: 1, hidden: true },
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      tables: [
        {
          name: 'Customers',
          area: { row: 1, column: 0, rows: 3, columns: 5 },
          columns: [
            { id: 1, name: 'No.' },
            { id: 7, name: '客户名称' },
            { id: 3, name: '备注#1' },
            { id: 9, name: 'EV', calculatedFormula: EV_FORMULA },
            { id: 4, name: 'Tier' },
          ],
          showHeaders: true,
          showTotals: false,
          showFilterButton: true,
          showBandedRows: false,
          filter: NO_CRITERIA,
          showBandedColumns: true,
          highlightFirstColumn: true,
          highlightLastColumn: false,
          style: 'TableStyleLight1',
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 2, column: 0, rows: 2, columns: 5 }],
          rule: { type: 'Custom', formula: '=AND($E3="A",N("archive:tier:A")=0)' },
          style: { fillColor: '#C6E0B4', fontColor: '#1E4620', bold: true },
          stopIfTrue: false,
          priority: 0,
        },
        {
          areas: [{ row: 2, column: 3, rows: 2, columns: 1 }],
          rule: { type: 'CellValue', detail: { formula1: '=100', operator: 'GreaterThan' } },
          style: { fontColor: '#C00000' },
          stopIfTrue: true,
          priority: 1,
        },
      ],
      validations: [
        {
          areas: [{ row: 2, column: 4, rows: 2, columns: 1 }],
          rule: { list: { inCellDropDown: true, source: 'A,B,C' } },
          errorAlert: { showAlert: true, style: 'Warning', title: 'Tier', message: 'A, B or C' },
          prompt: { showPrompt: false, title: '', message: '' },
          ignoreBlanks: true,
        },
      ],
    },
    {
      ...EMPTY_SHEET,
      standardWidth: 64,
      name: "It's 'here'".replaceAll("'", '’'),
      visibility: 'VeryHidden',
      cells: [[true, 0.1, null, '#N/A']],
    },
  ],
  names: [
    { name: 'TierList', formula: '=Customers!$E$3:$E$4', comment: 'tiers', visible: true },
    { name: 'secret', formula: '=Customers!$A$1', comment: '', visible: false, sheet: 1 },
  ],
  activeSheet: 0,
  settings: [['archive', '{"language":"zh-CN","columns":{"ev":9}}']],
};
