import type { Area, CellValue } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { ApiError } from '../richapi/ApiError';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** A cell with what a search looks at: its formula, or its value where there is none. */
export interface SearchedCell {
  readonly area: Area;
  readonly text: string;
}

export function readSearchCriteria(options: Readonly<Record<string, unknown>>): SearchCriteria {
  return { completeMatch: options['completeMatch'] === true, matchCase: options['matchCase'] === true };
}

/** The filled cells of the area, row by row. */
export function searchedCells(engine: Engine, area: Area): readonly SearchedCell[] {
  return engine.formulas(area).flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const cell = { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return formula === '' ? [] : [{ area: cell, text: toText(formula) }];
    }),
  );
}

/** The cells that have the text, row by row. @throws ApiError InvalidArgument for an empty text */
export function findCells(engine: Engine, area: Area, text: string, criteria: SearchCriteria): readonly Area[] {
  const pattern = searchPattern(text, criteria, '');
  return searchedCells(engine, area)
    .filter((cell) => pattern.test(cell.text))
    .map((cell) => cell.area);
}

/** Replaces in formulas and values; answers how many replacements were made. @throws ApiError InvalidArgument */
export function replaceInCells(
  engine: Engine,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const pattern = searchPattern(text, criteria, 'g');
  let count = 0;
  for (const cell of searchedCells(engine, area)) {
    const replaced = cell.text.replaceAll(pattern, () => {
      count += 1;
      return replacement;
    });
    if (replaced !== cell.text) {
      engine.write(cell.area, replaced, 'addin');
    }
  }
  return count;
}

function toText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** `*` and `?` stand for any text and any character, `~` makes the next one stand for itself. */
function searchPattern(text: string, { completeMatch, matchCase }: SearchCriteria, flags: '' | 'g'): RegExp {
  if (text === '') {
    throw new ApiError('InvalidArgument');
  }
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === '*') {
      return '.*';
    }
    if (part === '?') {
      return '.';
    }
    return part === '~~' ? '~' : `\\${part.replace('~', '')}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, `su${matchCase ? '' : 'i'}${flags}`);
}
