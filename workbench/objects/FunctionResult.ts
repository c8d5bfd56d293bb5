import type { CellValue } from '../engine/grid';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** What a worksheet function comes to, worked out with the cells as they are when it is read. */
export class FunctionResult extends HostObject {
  /** @param formula with its `=` */
  constructor(
    readonly context: WorkbookContext,
    readonly formula: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return functionResultClass;
  }

  /** A single value, or that of the first cell of an array. */
  get value(): CellValue | undefined {
    const { engine } = this.context;
    return engine.evaluation.values(this.formula, engine.activeSheet())[0]?.[0];
  }
}

function isError(value: CellValue | undefined): value is string {
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
}

const functionResultClass = describeClass<FunctionResult>('FunctionResult', {
  isKeptByReference: true,
  scalars: {
    value: ({ value }) => (isError(value) ? null : (value ?? null)),
    error: ({ value }) => (isError(value) ? value : null),
  },
  differs: { value: 'of an array only the first value' },
});
