import type { ReactNode } from 'react';
import { ReadingStep } from './ReadingStep';
import { SourceStep } from './SourceStep';
import { TableStep } from './TableStep';

/** The steps from the choice of a list to the table in it, whether it goes into an archive or becomes one. */
export function SourceSteps({ step }: { readonly step: 'source' | 'reading' | 'table' }): ReactNode {
  switch (step) {
    case 'source':
      return <SourceStep />;
    case 'reading':
      return <ReadingStep />;
    case 'table':
      return <TableStep />;
  }
}
