import type { Area, CellValue, SheetId } from '../engine/grid';
import type { NameState } from '../engine/nameState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatAddress } from './address';
import { Range } from './Range';
import { valueType } from './rangeCells';
import { resolveReference } from './resolveReference';
import type { WorkbookContext } from './WorkbookContext';
import { Worksheet } from './Worksheet';

/** One defined name; known by its name and scope. */
export class NamedItem extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly name: string,
    readonly sheet: SheetId | undefined,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return namedItemClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): NameState {
    const state = this.context.engine.names().find((name) => name.name === this.name && name.sheet === this.sheet);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  /** The cells it stands for; `undefined` for a constant or a calculation. */
  get area(): Area | undefined {
    return resolveReference(this.context.engine, this.state.formula.replace(/^=/, ''), this.home);
  }

  /** What its formula comes to, by row. */
  get values(): readonly (readonly CellValue[])[] {
    return this.context.engine.evaluation.values(this.state.formula, this.home);
  }

  change(patch: Partial<NameState>): void {
    this.context.engine.setName({ ...this.state, ...patch });
  }

  /** The sheet that references without a sheet's name mean. */
  private get home(): SheetId {
    return this.sheet ?? this.context.engine.activeSheet();
  }
}

class NamedItemArrayValues extends HostObject {
  constructor(readonly item: NamedItem) {
    super();
  }

  get hostClass(): HostClass {
    return namedItemArrayValuesClass;
  }
}

const namedItemClass = describeClass<NamedItem>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: ({ name }) => name,
    formula: {
      get: ({ state }) => state.formula,
      set: (name, value) => name.change({ formula: readText(value) }),
    },
    comment: {
      get: ({ state }) => state.comment,
      set: (name, value) => name.change({ comment: readText(value) }),
    },
    visible: {
      get: ({ state }) => state.visible,
      set: (name, value) => name.change({ visible: value === true }),
    },
    scope: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet'),
    type: (name) => (name.area === undefined ? typeOf(name.values) : 'Range'),
    value: valueOf,
  },
  navigation: {
    arrayValues: (name) => new NamedItemArrayValues(name),
    worksheet: ({ context, sheet }) => {
      if (sheet === undefined) {
        throw new ApiError('ItemNotFound');
      }
      return new Worksheet(context, sheet);
    },
    worksheetOrNullObject: ({ context, sheet }) => (sheet === undefined ? null : new Worksheet(context, sheet)),
  },
  methods: {
    getRange: (name) => {
      const { area } = name;
      if (area === undefined) {
        throw new ApiError('InvalidOperation');
      }
      return new Range(name.context, area);
    },
    getRangeOrNullObject: (name) => {
      const { area } = name;
      return area === undefined ? null : new Range(name.context, area);
    },
    delete: ({ context, name, sheet }) => context.engine.deleteName(name, sheet),
  },
  differs: {
    getRange: 'Names of several areas, and of calculations that come to a range (`OFFSET`), have no range.',
    type: 'Numbers are always `Double`; Excel does not document when it answers `Integer`.',
    value:
      'An array is answered as rows of values. Custom functions in a name are not waited for: they come to `#VALUE!` or `#NAME?`.',
  },
});

const namedItemArrayValuesClass = describeClass<NamedItemArrayValues>('NamedItemArrayValues', {
  scalars: {
    values: ({ item }) => item.values,
    types: ({ item }) => item.values.map((row) => row.map(valueType)),
  },
});

function readText(value: unknown): string {
  if (typeof value !== 'string') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

/** A range's value is its address. */
function valueOf(name: NamedItem): unknown {
  const { area, context } = name;
  if (area === undefined) {
    const { values } = name;
    return isSingle(values) ? values[0]?.[0] : values;
  }
  const sheet = context.engine.sheets().find((candidate) => candidate.id === area.sheet);
  return formatAddress(sheet?.name ?? '', area);
}

function typeOf(values: readonly (readonly CellValue[])[]): string {
  if (!isSingle(values)) {
    return 'Array';
  }
  const type = valueType(values[0]?.[0] ?? '');
  return type === 'Empty' ? 'String' : type;
}

function isSingle(values: readonly (readonly unknown[])[]): boolean {
  return values.length === 1 && values[0]?.length === 1;
}
