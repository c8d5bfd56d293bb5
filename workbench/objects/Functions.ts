import type { CallArguments } from '../richapi/CallArguments';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatAddress } from './address';
import { FunctionResult } from './FunctionResult';
import { Range } from './Range';
import type { WorkbookContext } from './WorkbookContext';
import { worksheetFunctionNames } from './worksheetFunctionNames';

/** `workbook.functions`: worksheet functions without a cell. */
export class Functions extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return functionsClass;
  }

  /** @param name as in Office.js; the result is worked out when it is asked for. */
  call(name: string, args: CallArguments): FunctionResult {
    const values = spread(args.all());
    const used = values.slice(0, 1 + values.findLastIndex((value) => value !== null && value !== undefined));
    const written = used.map((value) => writeArgument(this.context, value));
    return new FunctionResult(this.context, `=${name.replaceAll('_', '.').toUpperCase()}(${written.join(',')})`);
  }
}

const functionsClass = describeClass<Functions>('Functions', {
  methods: Object.fromEntries(
    worksheetFunctionNames.map((name) => [
      name,
      (functions: Functions, args: CallArguments) => functions.call(name, args),
    ]),
  ),
  differs: {
    vlookup:
      'this and all others are worked out by the formula engine, as in a cell: what it does not know is `#NAME?`',
  },
});

/** Functions of any number of arguments get them in one list. */
function spread(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  return args.length === 1 && Array.isArray(first) ? (first as readonly unknown[]) : args;
}

/** An argument as it stands in a formula. */
function writeArgument(context: WorkbookContext, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (value instanceof FunctionResult) return `(${value.formula.slice(1)})`;
  if (value instanceof Range) return writeRange(context, value);
  if (Array.isArray(value)) return `{${value.map((row) => writeRow(context, row)).join(';')}}`;
  throw new ApiError('InvalidArgument');
}

function writeRow(context: WorkbookContext, row: unknown): string {
  return Array.isArray(row) ? row.map((value) => writeArgument(context, value)).join(',') : writeArgument(context, row);
}

function writeRange(context: WorkbookContext, { area }: Range): string {
  const sheet = context.engine.sheets().find(({ id }) => id === area.sheet);
  if (sheet === undefined) throw new ApiError('InvalidReference');
  return formatAddress(sheet.name, area);
}
