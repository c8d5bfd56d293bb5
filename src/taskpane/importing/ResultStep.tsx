import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { CountTable } from './CountTable';
import { useImport } from './importContext';
import { useSourceActions } from './useSourceActions';
import { useUndoing } from './useUndoing';

const useStyles = makeStyles({ rest: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** What the import has done, with the rows that were not taken and "undo" at hand. */
export function ResultStep(): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const { session, state, onLeave } = useImport();
  const undo = useUndoing();
  const { readSheet } = useSourceActions();
  const texts = strings.importResult;
  const { decision } = state;
  if (decision === undefined) return null;
  const sheet = decision.plan.addedSheets?.[0]?.name;
  const show = (name: string): void => work.attempt(() => workbook.selectCell(name, 'A1'));
  return (
    <Screen
      title={texts.heading}
      actions={
        <>
          <Button appearance="primary" onClick={onLeave}>
            {strings.common.done}
          </Button>
          {undo && <Button onClick={undo}>{texts.undo}</Button>}
          <Button appearance="subtle" onClick={() => session.reset()}>
            {texts.another}
          </Button>
        </>
      }
    >
      <div role="status">
        <CountTable counts={decision.counts} />
      </div>
      {sheet !== undefined && (
        <>
          <Body1>{texts.rejected(formats.count(decision.rejected.length), sheet)}</Body1>
          <div className={styles.rest}>
            <Button size="small" onClick={() => show(sheet)}>
              {texts.showRejected}
            </Button>
            <Button size="small" onClick={() => readSheet({ sheetName: sheet, isActive: false })}>
              {texts.importCorrected}
            </Button>
          </div>
        </>
      )}
      {undo && <Caption1>{texts.undoHint}</Caption1>}
    </Screen>
  );
}
