import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { Screen } from './Screen';

/** While something is being found out or loaded, and there is nothing else to show. */
export function Looking({ label }: { readonly label: string }): ReactNode {
  const { strings } = usePane();
  return (
    <Screen title={strings.common.productName}>
      <Spinner size="small" labelPosition="after" label={label} />
    </Screen>
  );
}
