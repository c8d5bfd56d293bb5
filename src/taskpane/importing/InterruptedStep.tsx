import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { useUndoing } from './useUndoing';

/** The import was stopped, or Excel failed on the way: what is in, and how to go on or back. */
export function InterruptedStep(): ReactNode {
  const { work, strings } = usePane();
  const { session, onApplied, onLeave } = useImport();
  const undo = useUndoing();
  const texts = strings.importResult;
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
      <Body1>{texts.interruptedWhy}</Body1>
      <Body1>{texts.interruptedNext}</Body1>
    </Screen>
  );
}
