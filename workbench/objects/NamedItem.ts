import type { Area, SheetId } from '../engine/grid';
import type { NameState } from '../engine/nameState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatAddress } from './address';
import { Range } from './Range';
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
    const { engine } = this.context;
    return resolveReference(engine, this.state.formula.replace(/^=/, ''), this.sheet ?? engine.activeSheet());
  }

  change(patch: Partial<NameState>): void {
    this.context.engine.setName({ ...this.state, ...patch });
  }
}

const namedItemClass = describeClass<NamedItem>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: ({ name }) => name,
    formula: {
      get: ({ state }) => state.formula,
      set: (name, value) => name.change({ formula: String(value) }),
    },
    comment: {
      get: ({ state }) => state.comment,
      set: (name, value) => name.change({ comment: String(value) }),
    },
    visible: {
      get: ({ state }) => state.visible,
      set: (name, value) => name.change({ visible: value === true }),
    },
    scope: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet'),
    type: (name) => (name.area === undefined ? constantOf(name.state.formula).type : 'Range'),
    value: valueOf,
  },
  navigation: {
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
});

/** A range's value is its address. */
function valueOf(name: NamedItem): unknown {
  const { area, context } = name;
  if (area === undefined) {
    return constantOf(name.state.formula).value;
  }
  const sheet = context.engine.sheets().find((candidate) => candidate.id === area.sheet);
  return formatAddress(sheet?.name ?? '', area);
}

/** A constant by its formula; a calculation is shown as its formula, it is not evaluated here (see GAPS.md). */
function constantOf(formula: string): { readonly type: string; readonly value: unknown } {
  const text = formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) {
    return { type: 'String', value: quoted.replaceAll('""', '"') };
  }
  if (text !== '' && Number.isFinite(Number(text))) {
    return { type: 'Double', value: Number(text) };
  }
  if (/^(true|false)$/i.test(text)) {
    return { type: 'Boolean', value: text.toLowerCase() === 'true' };
  }
  return { type: 'String', value: formula };
}
