import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';

/** The file of the customer whose row is selected. */
export function CustomerView(): ReactNode {
  const { strings } = usePane();
  return (
    <Screen title={strings.card.title}>
      <Body1>{strings.card.elsewhere}</Body1>
    </Screen>
  );
}
