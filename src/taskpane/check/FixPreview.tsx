import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { Finding } from '../../usecases/archiveCheck';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { FindingList } from './FindingList';

export interface FixPreviewProps {
  readonly findings: readonly Finding[];
  readonly archiveLanguage: Language;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Every cell that will change, with what stands there and what will, before anything is written. */
export function FixPreview({ findings, archiveLanguage, onApply, onCancel }: FixPreviewProps): ReactNode {
  const { strings, formats } = usePane();
  const title = strings.check.previewTitle(formats.count(findings.length));
  return (
    <Screen
      title={title}
      actions={
        <>
          <Button appearance="primary" onClick={onApply}>
            {strings.check.apply}
          </Button>
          <Button onClick={onCancel}>{strings.common.cancel}</Button>
        </>
      }
    >
      <Body1>{strings.check.previewHint}</Body1>
      <FindingList label={title} findings={findings} archiveLanguage={archiveLanguage} />
    </Screen>
  );
}
