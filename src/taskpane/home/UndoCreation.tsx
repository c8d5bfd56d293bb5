import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  sheets: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

export interface UndoCreationProps {
  readonly sheetNames: readonly string[];
  readonly onUndo: () => void;
  readonly onCancel: () => void;
}

/** Which sheets will be deleted, before they are: Excel's own undo does not bring sheets back and forgets what it had. */
export function UndoCreation({ sheetNames, onUndo, onCancel }: UndoCreationProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <Screen
      title={strings.undoCreation.title}
      actions={
        <>
          <Button appearance="primary" onClick={onUndo}>
            {strings.undoCreation.confirm}
          </Button>
          <Button onClick={onCancel}>{strings.common.cancel}</Button>
        </>
      }
    >
      <Body1 id="leaving-sheets">{strings.undoCreation.sheets}</Body1>
      <ul className={styles.sheets} aria-labelledby="leaving-sheets">
        {sheetNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Body1>{strings.undoCreation.othersStay}</Body1>
      <Notice intent="warning" text={strings.undoCreation.isFinal} />
    </Screen>
  );
}
