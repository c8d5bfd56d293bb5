/*
 * Defends against: conditional formats that pile up with every click until they can be neither read nor deleted
 * (office-js#5222, #6827, #6835), and rules that do not repaint (#5299): a native formula on the same row.
 */
import { columnLetters } from '../archive/cellAddress';
import { quoteText } from '../archive/quoteHeader';
import type { ArchiveTable } from './archiveTable';
import { offsetOf } from './archiveTable';

/** Colours that stand for a value, `#RRGGBB`. */
export interface ValueColour {
  readonly value: string;
  readonly fill: string;
  readonly font: string;
}

/** What is coloured: cells of a table, by the value that stands in a column of the same row. */
export interface ColouredArea {
  readonly table: ArchiveTable;
  readonly field: string;
  /** Whole rows of the table, or the value's own cell. */
  readonly extent: 'rows' | 'cells';
  readonly colours: readonly ValueColour[];
}

/** Stands in each of our rules, where it changes nothing (`N` of a text is 0), and tells them from the user's own. */
const MARKER = 'N("customer-archive:tier")=0';

/** The conditional formats of one sheet, asked for but not yet answered. */
export interface SheetRules {
  readonly sheetName: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for the rules of these sheets with the next `sync`. */
export function requestSheetRules(context: Excel.RequestContext, sheetNames: Iterable<string>): SheetRules[] {
  return [...new Set(sheetNames)].map((sheetName) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange().untrack().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheetName, formats };
  });
}

/**
 * Replaces our colour rules on these sheets as a set, with the next `sync`: doing it twice equals doing it once, and
 * the user's own rules stay as they are and keep their precedence.
 * @param sheetRules As they are now, answered.
 * @param areas Where several apply to a cell, the first of them wins.
 */
export function replaceColourRules(
  context: Excel.RequestContext,
  sheetRules: readonly SheetRules[],
  areas: readonly ColouredArea[],
): void {
  for (const { sheetName, formats } of sheetRules) {
    const own = formats.items.filter(isOurs);
    // Asked for anew, because a range that is not tracked is good for one request only.
    const current = context.workbook.worksheets.getItem(sheetName).getRange().untrack().conditionalFormats;
    own.forEach(({ id }) => current.getItem(id).delete());
    let priority = formats.items.length - own.length;
    for (const area of areas.filter(({ table }) => table.sheetName === sheetName)) {
      for (const colour of area.colours) {
        addRule(context, area, colour, priority);
        priority += 1;
      }
    }
  }
}

/** Whether one of the rules is ours. */
export function holdsOurs({ formats }: SheetRules): boolean {
  return formats.items.some(isOurs);
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return (
    format.type === 'Custom' &&
    !format.customOrNullObject.isNullObject &&
    format.customOrNullObject.rule.formula.includes(MARKER)
  );
}

function addRule(
  context: Excel.RequestContext,
  { table, field, extent }: ColouredArea,
  { value, fill, font }: ValueColour,
  priority: number,
): void {
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange().untrack();
  const offset = offsetOf(table, field);
  const range = extent === 'rows' ? body : body.getColumn(offset).untrack();
  const cell = `$${columnLetters(table.firstColumn + offset)}${table.firstRow + 1}`;
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=AND(${cell}=${quoteText(value)},${MARKER})`;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = font;
  // After the user's own rules, which therefore win where both apply.
  format.priority = priority;
}
