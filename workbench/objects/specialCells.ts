import type { Area, CellValue } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { intersectAreas, subtractArea } from './areas';
import { isFormula } from './cellBlock';
import { valueType } from './rangeCells';
import { visibleAreas } from './visibleRuns';

/** The cell types of Office.js. */
export const cellKinds = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** Which values of constants or formulas count, by the letters of their kinds. */
export const valueKinds = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/**
 * Areas of the cells of one kind, in as few rectangles as runs of equal columns give. Like Excel, contents and blanks
 * are only looked for in the used range, rules in the whole area.
 */
export function findSpecialCells(engine: Engine, area: Area, kind: CellKind, values: ValueKind): readonly Area[] {
  switch (kind) {
    case 'ConditionalFormats':
      return within(area, engine.conditionalFormats(area.sheet));
    case 'SameConditionalFormat':
      return within(area, engine.conditionalFormats(area.sheet).filter(holdsAtStart(area)));
    case 'DataValidations':
      return within(area, engine.validations(area.sheet));
    case 'SameDataValidation':
      return within(area, engine.validations(area.sheet).filter(holdsAtStart(area)));
    default:
      return findContents(engine, area, kind, values);
  }
}

function findContents(engine: Engine, area: Area, kind: ContentKind | 'Visible', values: ValueKind): readonly Area[] {
  const used = engine.usedArea(area.sheet, false);
  const searched = used === undefined ? undefined : intersectAreas(area, used);
  if (searched === undefined) {
    return [];
  }
  return kind === 'Visible'
    ? visibleAreas(engine, searched)
    : joinRuns(searched, cellTest(engine, searched, kind, values));
}

interface Rule {
  readonly areas: readonly Area[];
}

function holdsAtStart(area: Area): (rule: Rule) => boolean {
  const start = { ...area, rows: 1, columns: 1 };
  return (rule) => rule.areas.some((own) => intersectAreas(own, start) !== undefined);
}

/** The parts of the area for which one of the rules holds, each cell once. */
function within(area: Area, rules: readonly Rule[]): readonly Area[] {
  const found: Area[] = [];
  for (const own of rules.flatMap((rule) => rule.areas)) {
    const common = intersectAreas(own, area);
    const rest = found.reduce<readonly Area[]>(
      (parts, known) => parts.flatMap((part) => subtractArea(part, known)),
      common === undefined ? [] : [common],
    );
    found.push(...rest);
  }
  return found;
}

type ContentKind = 'Constants' | 'Formulas' | 'Blanks';
type CellTest = (row: number, column: number) => boolean;

function cellTest(engine: Engine, area: Area, kind: ContentKind, wanted: ValueKind): CellTest {
  const values = engine.values(area);
  if (kind === 'Blanks') {
    const formulas = engine.formulas(area);
    return (row, column) => formulas[row]?.[column] === '';
  }
  const formulas = engine.formulas(area);
  return (row, column) => {
    const formula = formulas[row]?.[column] ?? '';
    const value = values[row]?.[column] ?? '';
    return formula !== '' && isFormula(formula, value) === (kind === 'Formulas') && isOfKind(value, wanted);
  };
}

function isOfKind(value: CellValue, wanted: ValueKind): boolean {
  if (wanted === 'All') {
    return true;
  }
  switch (valueType(value)) {
    case 'Error':
      return wanted.includes('Errors');
    case 'Boolean':
      return wanted.includes('Logical');
    case 'Double':
      return wanted.includes('Number');
    default:
      return wanted.includes('Text');
  }
}

interface Run {
  readonly row: number;
  rows: number;
  readonly column: number;
  columns: number;
}

/** Runs down each column; a run as tall as the one to its left is joined with it. */
function joinRuns(area: Area, test: CellTest): readonly Area[] {
  const runs: Run[] = [];
  let previous = new Map<string, Run>();
  for (let column = 0; column < area.columns; column += 1) {
    const current = new Map<string, Run>();
    for (const run of columnRuns(area.rows, column, test)) {
      const key = `${run.row}:${run.rows}`;
      const left = previous.get(key);
      if (left === undefined) {
        runs.push(run);
      } else {
        left.columns += 1;
      }
      current.set(key, left ?? run);
    }
    previous = current;
  }
  return runs.map((run) => ({ sheet: area.sheet, ...run, row: area.row + run.row, column: area.column + run.column }));
}

function columnRuns(rows: number, column: number, test: CellTest): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (let row = 0; row < rows; row += 1) {
    if (!test(row, column)) {
      open = undefined;
    } else if (open === undefined) {
      open = { row, rows: 1, column, columns: 1 };
      runs.push(open);
    } else {
      open.rows += 1;
    }
  }
  return runs;
}
