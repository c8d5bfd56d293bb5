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

/** Rules that are replaced together: those of whole rows and of tiers, and those of cells in which a credit rating stands. */
export type RuleSet = 'tier' | 'rating';

/** Stands in each of our rules, where it changes nothing (`N` of a text is 0), and tells them from the user's own. */
const markers: Readonly<Record<RuleSet, string>> = {
  tier: 'N("customer-archive:tier")=0',
  rating: 'N("customer-archive:rating")=0',
};

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
 * Replaces our colour rules on these sheets as sets, with the next `sync`: doing it twice equals doing it once, and
 * the user's own rules stay as they are and keep their precedence.
 * @param sheetRules As they are now, answered.
 * @param areas By set. A cell of a rating keeps its colour in a row that is coloured.
 * @param keepsRatings The rules of ratings, which are many and always the same, may stay where they are as they should be. Nothing
 * says whether they still reach every row: Excel cuts pieces out of a rule where cells are pasted, and promises nothing for new rows.
 */
export function replaceColourRules(
  context: Excel.RequestContext,
  sheetRules: readonly SheetRules[],
  areas: Readonly<Record<RuleSet, readonly ColouredArea[]>>,
  keepsRatings: boolean,
): void {
  for (const { sheetName, formats } of sheetRules) {
    const rules = (set: RuleSet): NewRule[] =>
      areas[set].filter(({ table }) => table.sheetName === sheetName).flatMap((area) => listRules(area, set));
    const ratingRules = rules('rating');
    const isSettled = keepsRatings && isSame(formats.items.filter(isOf('rating')).map(formulaOf), ratingRules);
    const leaving = formats.items.filter((format) => isOf('tier')(format) || (!isSettled && isOf('rating')(format)));
    // Asked for anew, because a range that is not tracked is good for one request only.
    const current = context.workbook.worksheets.getItem(sheetName).getRange().untrack().conditionalFormats;
    leaving.forEach(({ id }) => current.getItem(id).delete());
    const firstPriority = formats.items.length - leaving.length;
    [...(isSettled ? [] : ratingRules), ...rules('tier')].forEach((rule, index) => {
      addRule(context, rule, firstPriority + index);
    });
  }
}

/** Whether one of the rules is ours. */
export function holdsOurs({ formats }: SheetRules): boolean {
  return formats.items.some((format) => isOf('tier')(format) || isOf('rating')(format));
}

function isOf(set: RuleSet): (format: Excel.ConditionalFormat) => boolean {
  return (format) => formulaOf(format).includes(markers[set]);
}

/** The formula of a rule; '' of one that has none. */
function formulaOf({ type, customOrNullObject }: Excel.ConditionalFormat): string {
  return type === 'Custom' && !customOrNullObject.isNullObject ? customOrNullObject.rule.formula : '';
}

function isSame(formulas: readonly string[], rules: readonly NewRule[]): boolean {
  return formulas.length === rules.length && rules.every(({ formula }) => formulas.includes(formula));
}

/** A rule that is to be added. */
interface NewRule {
  readonly area: ColouredArea;
  readonly colour: ValueColour;
  readonly formula: string;
}

function listRules(area: ColouredArea, set: RuleSet): NewRule[] {
  const { table, field, colours } = area;
  const cell = `$${columnLetters(table.firstColumn + offsetOf(table, field))}${table.firstRow + 1}`;
  return colours.map((colour) => ({
    area,
    colour,
    formula: `=AND(${cell}=${quoteText(colour.value)},${markers[set]})`,
  }));
}

function addRule(
  context: Excel.RequestContext,
  { area: { table, field, extent }, colour, formula }: NewRule,
  priority: number,
): void {
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange().untrack();
  const range = extent === 'rows' ? body : body.getColumn(offsetOf(table, field)).untrack();
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colour.fill;
  format.custom.format.font.color = colour.font;
  // After the user's own rules, which therefore win where both apply.
  format.priority = priority;
}
