import type { BorderEdge, BorderStyle } from '../engine/cellStyle';
import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import type { StyleTarget } from './styleScalars';
import { usedOrFirstCell } from './usedStyles';
import type { CellsTarget } from './WorkbookContext';

/** Sides of a range as Office.js names them. */
export type Side = BorderEdge | 'InsideVertical' | 'InsideHorizontal';

export const noLine: BorderStyle = { style: 'None', color: '#000000' };

/** Whatever has lines on its sides. */
export interface BorderTarget {
  lines(side: Side): readonly BorderStyle[];
  draw(side: Side, line: BorderStyle): void;
}

/** The lines of cells. A line between two cells belongs to both, whichever of them has it. */
export function cellBorders({ context, areas }: CellsTarget): BorderTarget {
  const { engine } = context;
  const ownLines = (cells: Area, edge: BorderEdge): readonly (BorderStyle | undefined)[] =>
    engine
      .styles(cells)
      .flat()
      .map((style) => style.borders?.[edge]);
  return {
    lines: (side) =>
      areas
        .flatMap((area) => linesOf(area, side))
        .flatMap(({ cells, edge }) => {
          const used = usedOrFirstCell(engine, cells);
          const beyond = neighbour(used, edge);
          const theirs = beyond ? ownLines(beyond.cells, beyond.edge) : [];
          return ownLines(used, edge).map((line, index) => line ?? theirs[index] ?? noLine);
        }),
    draw: (side, line) => {
      for (const { cells, edge } of areas.flatMap((area) => linesOf(area, side))) {
        engine.setStyle(cells, { borders: { [edge]: line } }, 'addin');
        const beyond = neighbour(cells, edge);
        const hasLine = beyond && ownLines(usedOrFirstCell(engine, beyond.cells), beyond.edge).some(Boolean);
        if (hasLine) {
          engine.setStyle(beyond.cells, { borders: { [beyond.edge]: noLine } }, 'addin');
        }
      }
    },
  };
}

/** The cells on the other side of a line; none beyond the ends of the sheet and for diagonals. */
function neighbour(cells: Area, edge: BorderEdge): { readonly cells: Area; readonly edge: BorderEdge } | undefined {
  switch (edge) {
    case 'EdgeTop':
      return cells.row > 0 ? { cells: { ...cells, row: cells.row - 1 }, edge: 'EdgeBottom' } : undefined;
    case 'EdgeBottom':
      return cells.row + cells.rows < ROW_LIMIT
        ? { cells: { ...cells, row: cells.row + 1 }, edge: 'EdgeTop' }
        : undefined;
    case 'EdgeLeft':
      return cells.column > 0 ? { cells: { ...cells, column: cells.column - 1 }, edge: 'EdgeRight' } : undefined;
    case 'EdgeRight':
      return cells.column + cells.columns < COLUMN_LIMIT
        ? { cells: { ...cells, column: cells.column + 1 }, edge: 'EdgeLeft' }
        : undefined;
    default:
      return undefined;
  }
}

/** The lines of a named style: those around a cell. */
export function styleBorders(target: StyleTarget): BorderTarget {
  const edgeOf = (side: Side): BorderEdge | undefined => (side.startsWith('Inside') ? undefined : (side as BorderEdge));
  return {
    lines: (side) => {
      const edge = edgeOf(side);
      return [(edge && target.readStyle().borders?.[edge]) ?? noLine];
    },
    draw: (side, line) => {
      const edge = edgeOf(side);
      if (edge) target.patchStyle({ borders: { [edge]: line } });
    },
  };
}

/** Where a side's lines lie: an edge of the cells of a part of the area. */
function linesOf(area: Area, side: Side): readonly { readonly cells: Area; readonly edge: BorderEdge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, edge: side }];
    case 'EdgeBottom':
      return [{ cells: { ...area, row: area.row + area.rows - 1, rows: 1 }, edge: side }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, edge: side }];
    case 'EdgeRight':
      return [{ cells: { ...area, column: area.column + area.columns - 1, columns: 1 }, edge: side }];
    case 'InsideHorizontal':
      return area.rows < 2 ? [] : [{ cells: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' }];
    case 'InsideVertical':
      return area.columns < 2 ? [] : [{ cells: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' }];
    default:
      return [{ cells: area, edge: side }];
  }
}
