import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { ReclassifyDecision } from '../../usecases/reclassify';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { DecisionDetails } from './DecisionDetails';
import { reasonForNoMoves } from './reasonForNoMoves';

export interface ReclassifyPreviewProps {
  readonly decision: ReclassifyDecision;
  readonly archiveLanguage: Language;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What reclassifying would do, before anything is written. */
export function ReclassifyPreview({ decision, archiveLanguage, onApply, onCancel }: ReclassifyPreviewProps): ReactNode {
  const { strings, formats } = usePane();
  const isEmpty = decision.customers === 0;
  return (
    <Screen
      title={strings.reclassify.title}
      actions={
        <>
          {!isEmpty && (
            <Button appearance="primary" onClick={onApply}>
              {strings.reclassify.apply}
            </Button>
          )}
          <Button onClick={onCancel}>{isEmpty ? strings.common.back : strings.common.cancel}</Button>
        </>
      }
    >
      {isEmpty ? (
        <Body1>{strings.reclassify.noCustomers}</Body1>
      ) : (
        <>
          <Body1>{strings.reclassify.preview(formats.count(decision.customers), decision.schemeName)}</Body1>
          {decision.moves.length === 0 && <Body1>{strings.reclassify[reasonForNoMoves(decision, 'noMoves')]}</Body1>}
          <DecisionDetails decision={decision} archiveLanguage={archiveLanguage} />
        </>
      )}
    </Screen>
  );
}
