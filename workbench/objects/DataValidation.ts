import type { ValidationState } from '../engine/validationState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatFixedCells, quoteSheetName } from './address';
import { containsArea, intersectAreas } from './areas';
import { isRange } from './readAreaArgument';
import type { CellsTarget } from './WorkbookContext';

type Options = Readonly<Record<string, unknown>>;

/** The rules of Office.js by their name in a `DataValidationRule`, and what `type` says of each. */
const typeOfRule: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** What may be typed into the cells of a range. */
export class DataValidation extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return dataValidationClass;
  }

  /** The one validation of all cells; `undefined` for none, `null` if the cells differ. */
  read(): ValidationState | undefined | null {
    const { context, areas } = this.target;
    const touching = areas.map((area) =>
      context.engine
        .validations(area.sheet)
        .filter((validation) => validation.areas.some((other) => intersectAreas(area, other) !== undefined)),
    );
    const first = touching[0]?.[0];
    if (first === undefined) {
      return touching.every((list) => list.length === 0) ? undefined : null;
    }
    const isUniform = areas.every(
      (area, index) =>
        touching[index]?.length === 1 &&
        touching[index][0] === first &&
        first.areas.some((other) => containsArea(other, area)),
    );
    return isUniform ? first : null;
  }

  change(patch: Partial<Omit<ValidationState, 'areas'>>): void {
    const { areas: _areas, ...current } = this.read() ?? { areas: [], rule: {}, ignoreBlanks: true };
    for (const area of this.target.areas) {
      this.target.context.engine.setValidation(area, { ...current, ...patch });
    }
  }

  clear(): void {
    for (const area of this.target.areas) {
      this.target.context.engine.setValidation(area, undefined);
    }
  }
}

const dataValidationClass = describeClass<DataValidation>('DataValidation', {
  scalars: {
    type: (validation) => {
      const state = validation.read();
      return state === null
        ? 'Inconsistent'
        : state === undefined
          ? 'None'
          : (typeOfRule[ruleName(state.rule)] ?? 'None');
    },
    rule: { get: (validation) => validation.read()?.rule ?? null, set: writeRule },
    errorAlert: {
      get: (validation) => validation.read()?.errorAlert ?? null,
      set: (validation, value) => validation.change({ errorAlert: readOptions(value) }),
    },
    prompt: {
      get: (validation) => validation.read()?.prompt ?? null,
      set: (validation, value) => validation.change({ prompt: readOptions(value) }),
    },
    ignoreBlanks: {
      get: (validation) => validation.read()?.ignoreBlanks ?? null,
      set: (validation, value) => validation.change({ ignoreBlanks: value === true }),
    },
  },
  methods: { clear: (validation) => validation.clear() },
});

function ruleName(rule: Options): string {
  return Object.keys(rule).find((name) => rule[name] !== undefined && rule[name] !== null) ?? '';
}

/** A list's source given as a range becomes the formula of its address. */
function writeRule(validation: DataValidation, value: unknown): void {
  const rule = readOptions(value);
  const name = ruleName(rule);
  if (!(name in typeOfRule)) {
    throw new ApiError('InvalidArgument');
  }
  const details = readOptions(rule[name]);
  validation.change({ rule: { [name]: { ...details, ...readSource(validation, details) } } });
}

function readSource(validation: DataValidation, details: Options): Options {
  const { source } = details;
  if (!isRange(source)) {
    return {};
  }
  const sheet = validation.target.context.engine.sheets().find((candidate) => candidate.id === source.area.sheet);
  return { source: `=${quoteSheetName(sheet?.name ?? '')}!${formatFixedCells(source.area)}` };
}

function readOptions(value: unknown): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError('InvalidArgument');
  }
  return value as Options;
}
