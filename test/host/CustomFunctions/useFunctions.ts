import type { AddinFunction } from '../../../workbench/node/callDirectly';
import type { RunningHost } from '../../../workbench/node/startHost';
import { useHost } from '../useHost';
import type { FunctionDescription } from '../../../workbench/protocol/functionsFile';

/** A fresh host for each test with these functions in the namespace `TEST`; gives it and a way to put a formula in a cell. */
export function useFunctions(
  functions: readonly FunctionDescription[],
  implementations: Readonly<Record<string, AddinFunction>>,
): {
  host: () => RunningHost;
  write: (address: string, values: unknown[][]) => Promise<void>;
  read: (address: string) => Promise<unknown[][]>;
} {
  const host = useHost(() => ({ functions: { file: { functions }, namespace: 'TEST', implementations } }));
  return {
    host,
    write: async (address, values) => {
      await host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
        await context.sync();
      });
      await host().idle();
    },
    read: (address) =>
      host().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
        return range.values;
      }),
  };
}
