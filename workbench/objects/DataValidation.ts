import type { Area } from '../engine/grid';
import type { ValidationState } from '../engine/validationState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { cellCount, intersectAreas, subtractArea } from './areas';
import { RangeAreas } from './RangeAreas';
import { choose } from './readConditionalRule';
import { readOptions, readValidationRule, ruleName, typeOfRule } from './readValidationRule';
import type { CellsTarget } from './WorkbookContext';

const longestMessage = 255;
const longestTitle = 32;

/** What may be typed into the cells of a range. */
export class DataValidation extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return dataValidationClass;
  }

  /** The validations of the cells, and whether some cells have none. */
  find(): { readonly found: readonly ValidationState[]; readonly isEverywhere: boolean } {
    const { context, areas } = this.target;
    const sheet = areas[0]?.sheet ?? '';
    const found = context.engine
      .validations(sheet)
      .filter((validation) => validation.areas.some((area) => areas.some((own) => intersectAreas(own, area))));
    const covered = found.flatMap((validation) => validation.areas);
    const rest = covered.reduce<readonly Area[]>(
      (left, area) => left.flatMap((part) => subtractArea(part, area)),
      areas,
    );
    return { found, isEverywhere: rest.length === 0 };
  }

  /** The one validation of all cells; `undefined` for none, `null` if the cells differ. */
  read(): ValidationState | undefined | null {
    const { found, isEverywhere } = this.find();
    if (found.length === 0) {
      return undefined;
    }
    return found.length === 1 && isEverywhere ? (found[0] ?? null) : null;
  }

  type(): string {
    const { found, isEverywhere } = this.find();
    if (found.length === 0) {
      return 'None';
    }
    if (found.length > 1) {
      return 'Inconsistent';
    }
    return isEverywhere ? (typeOfRule[ruleName(found[0]?.rule ?? {}) ?? ''] ?? 'None') : 'MixedCriteria';
  }

  change(patch: Partial<Omit<ValidationState, 'areas'>>): void {
    const { areas: _areas, ...current } = this.read() ?? { areas: [], rule: {}, ignoreBlanks: true };
    this.target.context.engine.setValidation(this.target.areas, { ...current, ...patch });
  }

  clear(): void {
    this.target.context.engine.setValidation(this.target.areas, undefined);
  }

  /** The cells whose values are refused, in columns from the top. */
  invalidAreas(): readonly Area[] {
    const { context, areas } = this.target;
    const cells = areas
      .flatMap((area) => context.engine.validationChecks.invalidCells(area))
      .toSorted((one, other) => one.column - other.column || one.row - other.row);
    const runs: Area[] = [];
    for (const { sheet, row, column } of cells) {
      const last = runs.at(-1);
      if (last && last.column === column && last.row + last.rows === row) {
        runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      } else {
        runs.push({ sheet, row, column, rows: 1, columns: 1 });
      }
    }
    return runs;
  }

  isValid(): boolean | null {
    const invalid = this.invalidAreas().reduce((sum, area) => sum + cellCount(area), 0);
    const all = this.target.areas.reduce((sum, area) => sum + cellCount(area), 0);
    return invalid === 0 ? true : invalid === all ? false : null;
  }
}

const dataValidationClass = describeClass<DataValidation>('DataValidation', {
  scalars: {
    type: (validation) => validation.type(),
    rule: {
      get: (validation) => validation.read()?.rule ?? {},
      set: (validation, value) => validation.change({ rule: readValidationRule(validation.target.context, value) }),
    },
    errorAlert: {
      get: (validation) => readShown(validation, 'errorAlert'),
      set: (validation, value) => validation.change({ errorAlert: readAlert(value) }),
    },
    prompt: {
      get: (validation) => readShown(validation, 'prompt'),
      set: (validation, value) => validation.change({ prompt: readPrompt(value) }),
    },
    ignoreBlanks: {
      get: (validation) => {
        const state = validation.read();
        return state === null ? null : (state?.ignoreBlanks ?? true);
      },
      set: (validation, value) => {
        if (typeof value !== 'boolean') {
          throw new ApiError('InvalidArgument');
        }
        validation.change({ ignoreBlanks: value });
      },
    },
    valid: (validation) => validation.isValid(),
  },
  methods: {
    clear: (validation) => validation.clear(),
    getInvalidCells: (validation) => {
      const areas = validation.invalidAreas();
      if (areas.length === 0) {
        throw new ApiError('ItemNotFound');
      }
      return new RangeAreas(validation.target.context, areas);
    },
    getInvalidCellsOrNullObject: (validation) => {
      const areas = validation.invalidAreas();
      return areas.length === 0 ? null : new RangeAreas(validation.target.context, areas);
    },
  },
  differs: {
    rule: 'a date with a time zone is taken in the time zone of this machine; formulas are not checked for mistakes',
    valid: 'empty cells below and beside all that is used count as valid',
    errorAlert:
      'what Excel answers where none was set was not compared; Retry goes back to the cell as it was, not to what was typed',
  },
});

/** `null` where cells differ; what was never set shows Excel's beginning. */
function readShown(validation: DataValidation, member: 'errorAlert' | 'prompt'): unknown {
  const state = validation.read();
  if (state === null) {
    return null;
  }
  const unset =
    member === 'errorAlert'
      ? { showAlert: true, style: 'Stop', title: '', message: '' }
      : { showPrompt: true, title: '', message: '' };
  return state?.[member] ?? unset;
}

function readAlert(value: unknown): Readonly<Record<string, unknown>> {
  const { showAlert = true, style = 'Stop', title, message } = readOptions(value);
  if (typeof showAlert !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return { showAlert, style: choose(style, ['Stop', 'Warning', 'Information']), ...readTexts(title, message) };
}

function readPrompt(value: unknown): Readonly<Record<string, unknown>> {
  const { showPrompt = true, title, message } = readOptions(value);
  if (typeof showPrompt !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return { showPrompt, ...readTexts(title, message) };
}

/** Excel's dialogs take 32 letters of title and 255 of message. */
function readTexts(title: unknown, message: unknown): { title: string; message: string } {
  const texts = { title: title ?? '', message: message ?? '' };
  if (typeof texts.title !== 'string' || typeof texts.message !== 'string') {
    throw new ApiError('InvalidArgument');
  }
  if (texts.title.length > longestTitle || texts.message.length > longestMessage) {
    throw new ApiError('InvalidArgument');
  }
  return { title: texts.title, message: texts.message };
}
