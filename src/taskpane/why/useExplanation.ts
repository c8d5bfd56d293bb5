import { useEffect, useState } from 'react';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { CustomerExplanation } from '../../usecases/portfolio/customerExplanation';
import { usePane } from '../paneContext';

/** Where the judgements about the customer come from, anew whenever its file changes; absent while it is being worked out. */
export function useExplanation(file: CustomerFile): CustomerExplanation | undefined {
  const { workbook, work } = usePane();
  const [explained, setExplained] = useState<{
    readonly customer: string;
    readonly explanation: CustomerExplanation;
  }>();
  const customer = file.customer.record;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    work.attempt(async () => {
      try {
        const explanation = await workbook.portfolio.explain(file, { signal });
        if (!signal.aborted) setExplained({ customer, explanation });
      } catch (error) {
        // Whoever went on to another customer has stopped this; nobody waits for it.
        if (!signal.aborted) throw error;
      }
    });
    return () => controller.abort();
  }, [file, customer, workbook, work]);
  return explained?.customer === customer ? explained.explanation : undefined;
}
