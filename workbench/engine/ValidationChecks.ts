import { compareValues, holdsComparison } from './compareValues';
import { isErrorValue } from './errorValues';
import type { Area, CellValue, SheetId } from './grid';
import type { ValidationRegistry } from './ValidationRegistry';
import type { ValidationState } from './validationState';

/** What checking needs of the engine. */
export interface ValidationSources {
  readonly validations: ValidationRegistry;
  /** All values of a formula as if it stood in the cell, its relative references counted from the anchor on. */
  evaluate(
    formula: string,
    cell: CheckedCell,
    anchor: { readonly row: number; readonly column: number },
  ): CellValue[][];
  usedArea(sheet: SheetId): Area | undefined;
  values(area: Area): CellValue[][];
}

/** A cell that a value is or would be in. */
export interface CheckedCell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface ValidationPrompt {
  readonly title?: string;
  readonly message?: string;
  readonly showPrompt?: boolean;
}

interface Comparison {
  readonly operator?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

/** Decides what the validation of cells accepts. */
export class ValidationChecks {
  constructor(private readonly sources: ValidationSources) {}

  /** True if the cell's validation, if it has any, accepts the value. `''` is an empty cell. */
  accepts(cell: CheckedCell, value: CellValue): boolean {
    const validation = this.sources.validations.at(cell.sheet, cell.row, cell.column);
    return validation === undefined || this.meets(validation, cell, value);
  }

  /** The choices of the cell's list; `undefined` if its validation is no list. */
  choices(cell: CheckedCell): readonly CellValue[] | undefined {
    const validation = this.sources.validations.at(cell.sheet, cell.row, cell.column);
    const list = validation?.rule['list'] as { source?: unknown } | undefined;
    return validation && list ? this.readChoices(list.source, validation, cell) : undefined;
  }

  /** What the cell's validation says of itself when the cell is selected. */
  prompt(cell: CheckedCell): ValidationPrompt | undefined {
    return this.sources.validations.at(cell.sheet, cell.row, cell.column)?.prompt;
  }

  /** The cells within the area that hold what their validation refuses, as far as cells are used. */
  invalidCells(area: Area): readonly CheckedCell[] {
    const used = this.sources.usedArea(area.sheet);
    if (!used) return [];
    const bottom = Math.min(area.row + area.rows, used.row + used.rows);
    const right = Math.min(area.column + area.columns, used.column + used.columns);
    const invalid: CheckedCell[] = [];
    const looked = { ...area, rows: bottom - area.row, columns: right - area.column };
    if (looked.rows < 1 || looked.columns < 1) return [];
    this.sources.values(looked).forEach((line, rowOffset) =>
      line.forEach((value, columnOffset) => {
        const cell = { sheet: area.sheet, row: area.row + rowOffset, column: area.column + columnOffset };
        if (!this.accepts(cell, value)) invalid.push(cell);
      }),
    );
    return invalid;
  }

  private meets(validation: ValidationState, cell: CheckedCell, value: CellValue): boolean {
    if (value === '' && validation.ignoreBlanks) return true;
    const [kind, content] =
      Object.entries(validation.rule).find(([, rule]) => rule !== undefined && rule !== null) ?? [];
    if (kind === undefined) return true;
    if (isErrorValue(value)) return false;
    const compares = (compared: number): boolean => this.holds(content as Comparison, validation, cell, compared);
    switch (kind) {
      case 'wholeNumber':
        return isNumberOrBlank(value) && Number.isInteger(Number(value)) && compares(Number(value));
      case 'decimal':
      case 'date':
      case 'time':
        return isNumberOrBlank(value) && compares(Number(value));
      case 'textLength':
        return compares(Array.from(shownText(value)).length);
      case 'list':
        return this.isChoice((content as { source?: unknown }).source, validation, cell, value);
      case 'custom':
        return isTrue(this.evaluate((content as { formula?: unknown }).formula, validation, cell));
      default:
        return true;
    }
  }

  private holds(rule: Comparison, validation: ValidationState, cell: CheckedCell, value: number): boolean {
    const first = this.evaluate(rule.formula1, validation, cell);
    const second = this.evaluate(rule.formula2, validation, cell);
    const isComplete = first !== undefined && !isErrorValue(first);
    return isComplete && holdsComparison(rule.operator, value, first, second ?? '');
  }

  /** Typed choices are compared letter by letter, those of cells without case, as Excel does. */
  private isChoice(source: unknown, validation: ValidationState, cell: CheckedCell, value: CellValue): boolean {
    const choices = this.readChoices(source, validation, cell);
    const isTyped = typeof source === 'string' && !source.startsWith('=');
    return choices.some((choice) => {
      if (isTyped) return shownText(choice) === shownText(value) || Number(choice) === value;
      return choice !== '' && value !== '' && compareValues(choice, value) === 0;
    });
  }

  private readChoices(source: unknown, validation: ValidationState, cell: CheckedCell): readonly CellValue[] {
    if (typeof source !== 'string') return [];
    if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
    const anchor = validation.areas[0] ?? cell;
    return this.sources.evaluate(source, cell, anchor).flat();
  }

  private evaluate(operand: unknown, validation: ValidationState, cell: CheckedCell): CellValue | undefined {
    if (typeof operand === 'number' || typeof operand === 'boolean') return operand;
    if (typeof operand !== 'string' || operand === '') return undefined;
    const text = operand.startsWith('=') ? operand.slice(1).trim() : operand;
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    if (!operand.startsWith('=')) return operand;
    return this.sources.evaluate(operand, cell, validation.areas[0] ?? cell)[0]?.[0] ?? '';
  }
}

function isNumberOrBlank(value: CellValue): boolean {
  return typeof value === 'number' || value === '';
}

function isTrue(value: CellValue | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function shownText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
