import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { useUndoing } from './useUndoing';
import { wordRecordsIn } from './wordRecordsIn';

/** The import was stopped, or Excel failed on the way: what is in, and how to go on or back. */
export function InterruptedStep(): ReactNode {
  const { work, strings, formats } = usePane();
  const { session, state, onApplied, onLeave } = useImport();
  const undo = useUndoing();
  const texts = strings.importResult;
  const { unfinished } = state;
  const recordsIn = unfinished === undefined ? '' : wordRecordsIn(unfinished.added, strings, formats);
  /** What was decided is so no more, as part of it is in; the user's choices hold as they were. */
  const goOn = (): void =>
    work.start(strings.importPreview.applying, async (job) => {
      await session.decideAnew(job);
      await session.apply(job);
      await onApplied();
    });
  return (
    <Screen
      title={texts.interrupted}
      actions={
        <>
          <Button appearance="primary" onClick={goOn}>
            {texts.goOn}
          </Button>
          {undo && <Button onClick={undo}>{texts.undo}</Button>}
          <Button appearance="subtle" onClick={onLeave}>
            {strings.importing.leave}
          </Button>
        </>
      }
    >
      {recordsIn !== '' && <Body1Strong>{recordsIn}</Body1Strong>}
      <Body1>{texts.interruptedWhy}</Body1>
      <Body1>{undo ? texts.interruptedNext : texts.interruptedRest}</Body1>
    </Screen>
  );
}
