import type { RunningHost } from '../../../workbench/node/startHost';
import { useHost } from '../useHost';

type SheetBatch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** A fresh host for each test, and batches that begin at its only sheet, `Sheet1`. */
export function useSheet(): {
  readonly host: () => RunningHost;
  readonly run: <T>(batch: SheetBatch<T>) => Promise<T>;
} {
  const host = useHost();
  return {
    host,
    run: (batch) => host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet())),
  };
}
