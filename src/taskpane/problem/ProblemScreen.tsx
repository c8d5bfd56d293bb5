import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { ProblemMessage } from './ProblemMessage';

export interface ProblemScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Where there is nothing to show but the problem. It stays until trying again ends better. */
export function ProblemScreen({ error, onRetry }: ProblemScreenProps): ReactNode {
  const { strings } = usePane();
  return (
    <Screen title={strings.common.productName}>
      <div role="alert">
        <ProblemMessage error={error} onRetry={onRetry} />
      </div>
    </Screen>
  );
}
