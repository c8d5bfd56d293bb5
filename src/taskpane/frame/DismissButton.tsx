import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

/** Closes the message it stands in. */
export function DismissButton({ onClick }: { readonly onClick: () => void }): ReactNode {
  const { strings } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label={strings.common.close}
      icon={<DismissRegular />}
      onClick={onClick}
    />
  );
}
