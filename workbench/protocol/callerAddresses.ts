import type { FunctionArea, FunctionCaller } from '../engine/customFunction';
import type { Engine } from '../engine/Engine';
import { formatAddress } from '../objects/address';

/** Addresses with the sheet's name, as custom functions are given them. */
export interface CallerAddresses {
  cell(caller: FunctionCaller): string;
  area(area: FunctionArea): string;
}

export function createCallerAddresses(engine: Engine): CallerAddresses {
  const area = ({ sheet, ...cells }: FunctionArea): string => {
    const name = engine.sheets().find((candidate) => candidate.id === sheet)?.name ?? '';
    return formatAddress(name, cells);
  };
  return { area, cell: (caller) => area({ ...caller, rows: 1, columns: 1 }) };
}
