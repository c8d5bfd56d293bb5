import type { Cell, CellValue as FileValue, ColumnDef, RowDef, TableDefinition, WriteSheet } from 'hucre';
import type { CellInput, CellValue } from '../../engine/Engine';
import { errorForFile, isErrorText } from '../errorText';
import { FileProblem } from '../FileProblem';
import { formatRectangle } from '../rectangle';
import { pixelsToPoints, pixelsToWidth } from '../units';
import type { LineContent, SheetContent } from '../workbookContent';
import { writeFormat } from './cellFormat';
import { type RuleExtras, writeConditionalFormat } from './conditionalRules';
import { escapeCellText } from './escapedText';
import { writeColor } from './fileColor';
import { spellForFile } from './formulaSpelling';
import { hidesDropDown, writeValidation } from './validationRules';

/** Limits of a cell, beyond which Excel calls a file damaged. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** A sheet as the library takes it, and what has to be added to what it makes of it. */
export interface WrittenSheet {
  readonly sheet: WriteSheet;
  /** By the priority that the rule bears in the file. */
  readonly ruleExtras: ReadonlyMap<number, RuleExtras>;
  /** Positions among the validations of the lists without an arrow. */
  readonly hiddenDropDowns: ReadonlySet<number>;
  readonly hasErrorResults: boolean;
}

export function writeSheet(content: SheetContent): WrittenSheet {
  const rules = content.conditionalFormats.flatMap((format) => writeConditionalFormat(format) ?? []);
  const { rows, cells, hasErrorResults } = writeCells(content);
  const validations = content.validations.flatMap((validation) => {
    const written = writeValidation(validation);
    return written ? [{ written, hidesDropDown: hidesDropDown(validation) }] : [];
  });
  return {
    hasErrorResults,
    hiddenDropDowns: new Set(validations.flatMap((one, index) => (one.hidesDropDown ? [index] : []))),
    ruleExtras: new Map(
      rules.filter(({ extras }) => Object.keys(extras).length > 0).map(({ rule, extras }) => [rule.priority, extras]),
    ),
    sheet: {
      name: content.name,
      rows,
      cells,
      columns: writeColumns(content.columns),
      rowDefs: writeRows(content.rows),
      merges: content.merges.map(({ row, column, rows: height, columns: width }) => ({
        startRow: row,
        startCol: column,
        endRow: row + height - 1,
        endCol: column + width - 1,
      })),
      conditionalRules: rules.map(({ rule }) => rule),
      dataValidations: validations.map(({ written }) => written),
      tables: content.tables.map(writeTablePlace),
      view: {
        showGridLines: content.showGridlines,
        ...(content.tabColor && { tabColor: writeColor(content.tabColor) }),
      },
      ...((content.frozenRows > 0 || content.frozenColumns > 0) && {
        freezePane: { rows: content.frozenRows, columns: content.frozenColumns },
      }),
      ...(content.isProtected && { protection: { sheet: true } }),
      hidden: content.visibility === 'Hidden',
      veryHidden: content.visibility === 'VeryHidden',
    },
  };
}

/** Makes the library give the table a part and a relationship; what stands in the part is replaced. */
function writeTablePlace({ name, area, columns }: SheetContent['tables'][number]): TableDefinition {
  return { name, range: formatRectangle(area), columns: columns.map((column) => ({ name: column.name })) };
}

interface WrittenCells {
  readonly rows: FileValue[][];
  readonly cells: Map<string, Partial<Cell>>;
  readonly hasErrorResults: boolean;
}

function writeCells(content: SheetContent): WrittenCells {
  const styles = content.formats.map(writeFormat);
  const headers = listHeaders(content);
  const cells = new Map<string, Partial<Cell>>();
  let hasErrorResults = false;
  const height = Math.max(content.cells.length, content.formatOf.length);
  const rows = Array.from({ length: height }, (_none, row) => {
    const inputs = content.cells[row] ?? [];
    const numbers = content.formatOf[row] ?? [];
    return Array.from({ length: Math.max(inputs.length, numbers.length) }, (_empty, column): FileValue => {
      const place = `${row},${column}`;
      const input = headers.get(place) ?? inputs[column] ?? null;
      const style = styles[numbers[column] ?? 0];
      const formula = typeof input === 'string' && input.startsWith('=') ? input.slice(1) : undefined;
      if (formula !== undefined) {
        const result = writeResult(content.results[row]?.[column]);
        hasErrorResults ||= isErrorText(result);
        cells.set(place, {
          formula: writeFormula(formula, content.name, place),
          formulaResult: result,
          ...(style && { style }),
        });
        return null;
      }
      const value = writeValue(input, content.name, place);
      if (style) cells.set(place, { value, style });
      return value;
    });
  });
  return { rows, cells, hasErrorResults };
}

/** Excel calls a file damaged in which the cells above a table are not texts equal to the names of its columns. */
function listHeaders({ tables }: SheetContent): Map<string, string> {
  return new Map(
    tables
      .filter(({ showHeaders }) => showHeaders)
      .flatMap(({ area, columns }) =>
        columns.map(({ name }, offset) => [`${area.row},${area.column + offset}`, `'${name}`] as const),
      ),
  );
}

function writeValue(input: CellInput, sheet: string, place: string): FileValue {
  if (typeof input !== 'string') return input;
  if (!input.startsWith("'")) return isErrorText(input) ? errorForFile(input) : escapeCellText(input);
  if (input.length > TEXT_LIMIT + 1)
    throw new FileProblem('cannotBeStored', `text over ${TEXT_LIMIT} characters at ${sheet} ${place}`);
  return escapeCellText(input.slice(1));
}

function writeFormula(formula: string, sheet: string, place: string): string {
  const written = spellForFile(formula);
  if (written.length > FORMULA_LIMIT)
    throw new FileProblem('cannotBeStored', `formula over ${FORMULA_LIMIT} characters at ${sheet} ${place}`);
  return written;
}

function writeResult(result: CellValue | undefined): CellValue {
  if (result === undefined) return '';
  if (isErrorText(result)) return errorForFile(result);
  return typeof result === 'string' ? escapeCellText(result) : result;
}

function writeColumns(lines: readonly LineContent[]): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { first, count, pixels, hidden } of lines) {
    for (let column = columns.length; column < first; column += 1) columns.push({});
    for (let column = 0; column < count; column += 1) {
      columns.push({ ...(pixels !== undefined && { width: pixelsToWidth(pixels) }), ...(hidden && { hidden }) });
    }
  }
  return columns;
}

function writeRows(lines: readonly LineContent[]): Map<number, RowDef> {
  return new Map(
    lines.flatMap(({ first, count, pixels, hidden }) =>
      Array.from({ length: count }, (_none, offset) => {
        const row: RowDef = {
          ...(pixels !== undefined && { height: pixelsToPoints(pixels) }),
          ...(hidden && { hidden }),
        };
        return [first + offset, row] as const;
      }),
    ),
  );
}
