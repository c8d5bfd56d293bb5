import type { Area } from '../engine/grid';
import type { BorderEdge, BorderStyle, CellStyle } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { intersectAreas } from './areas';
import { readColor, setStyle } from './RangeFormat';
import type { CellsTarget } from './WorkbookContext';

/** Order of Office.js; the diagonals are not imitated. */
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Side = (typeof sides)[number];

const lineStyles = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;

const noLine: BorderStyle = { style: 'None', color: '#000000' };

/** The lines around and inside the cells of a range. */
export class RangeBorderCollection extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeBorderCollectionClass;
  }
}

export class RangeBorder extends HostObject {
  constructor(
    readonly target: CellsTarget,
    readonly side: Side,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return rangeBorderClass;
  }

  /** The line all cells of the side share, as far as they are used; null where they differ. */
  read(): BorderStyle | null {
    const lines = this.target.areas
      .flatMap((area) => linesOf(area, this.side))
      .flatMap(({ cells, edge }) => this.usedStyles(cells).map((style) => style.borders?.[edge] ?? noLine));
    const [first = noLine, ...others] = lines;
    return others.every((line) => line.style === first.style && line.color === first.color) ? first : null;
  }

  private usedStyles(cells: Area): readonly CellStyle[] {
    const { engine } = this.target.context;
    const used = engine.usedArea(cells.sheet, false);
    const common = used === undefined ? undefined : intersectAreas(used, cells);
    return engine.styles(common ?? { ...cells, rows: 1, columns: 1 }).flat();
  }

  draw(change: Partial<BorderStyle>): void {
    const line = { ...(this.read() ?? noLine), ...change };
    for (const { cells, edge } of this.target.areas.flatMap((area) => linesOf(area, this.side))) {
      setStyle({ context: this.target.context, areas: [cells] }, { borders: { [edge]: line } });
    }
  }
}

const rangeBorderCollectionClass = describeClass<RangeBorderCollection>('RangeBorderCollection', {
  scalars: { count: () => sides.length },
  items: ({ target }) => sides.map((side) => new RangeBorder(target, side)),
  itemByKey: ({ target }, key) => new RangeBorder(target, findSide(key)),
  methods: { getItemAt: ({ target }, args) => new RangeBorder(target, findSide(sides[args.integer(0)] ?? '')) },
});

const rangeBorderClass = describeClass<RangeBorder>('RangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border) => border.read()?.style ?? null,
      set: (border, value) => border.draw({ style: readLineStyle(value) }),
    },
    color: {
      get: (border) => border.read()?.color ?? null,
      // A colour given to a line that is not there yet draws it, as Excel does.
      set: (border, value) => {
        const { style } = border.read() ?? noLine;
        border.draw({ style: style === 'None' ? 'Continuous' : style, color: readColor(value) ?? '#000000' });
      },
    },
    // All lines of this host are thin.
    weight: { get: () => 'Thin', set: () => undefined },
  },
});

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
  }
}

function findSide(key: string | number): Side {
  const side = sides.find((candidate) => candidate === key);
  if (side === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return side;
}

function readLineStyle(value: unknown): BorderStyle['style'] {
  const style = lineStyles.find((candidate) => candidate === value);
  if (style === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return style;
}
