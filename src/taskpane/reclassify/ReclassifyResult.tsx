import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { ReclassifyDecision } from '../../usecases/reclassify';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { DecisionDetails } from './DecisionDetails';
import { reasonForNoMoves } from './reasonForNoMoves';

export interface ReclassifyResultProps {
  readonly decision: ReclassifyDecision;
  readonly archiveLanguage: Language;
  /** Absent when something else was done since, so that undoing would take back the wrong thing. */
  readonly onUndo?: () => void;
  readonly onDone: () => void;
}

/** What reclassifying did, with "undo" at hand. */
export function ReclassifyResult({ decision, archiveLanguage, onUndo, onDone }: ReclassifyResultProps): ReactNode {
  const { strings, formats } = usePane();
  return (
    <Screen
      title={strings.reclassify.applied}
      actions={
        <>
          <Button appearance="primary" onClick={onDone}>
            {strings.common.done}
          </Button>
          {onUndo && <Button onClick={onUndo}>{strings.reclassify.undo}</Button>}
        </>
      }
    >
      <Body1 role="status">
        {decision.moves.length > 0
          ? strings.reclassify.appliedMoves(formats.count(decision.moves.length))
          : strings.reclassify[reasonForNoMoves(decision, 'appliedNothing')]}
      </Body1>
      <DecisionDetails decision={decision} archiveLanguage={archiveLanguage} />
    </Screen>
  );
}
