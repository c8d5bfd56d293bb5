import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { ConflictQuestion } from './ConflictQuestion';
import type { EditDraft } from './editDraft';
import type { DraftControls } from './useDraft';

export interface ConflictScreenProps {
  readonly draft: EditDraft;
  readonly controls: DraftControls;
  readonly archiveLanguage: Language;
}

/** Somebody else was quicker: nothing is saved before every value is decided. */
export function ConflictScreen({ draft, controls, archiveLanguage }: ConflictScreenProps): ReactNode {
  const { edit, common } = usePane().strings;
  const isDecided = draft.conflicts.every(({ keeps }) => keeps !== undefined);
  return (
    <Screen
      key="conflict"
      title={edit.conflict.title}
      isDense
      actions={
        <>
          <Button appearance="primary" disabledFocusable={!isDecided} onClick={() => controls.save()}>
            {edit.conflict.save}
          </Button>
          <Button onClick={controls.discard}>{common.cancel}</Button>
        </>
      }
    >
      <ConflictQuestion draft={draft} archiveLanguage={archiveLanguage} onKeep={controls.keep} />
    </Screen>
  );
}
