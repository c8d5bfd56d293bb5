import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { StepTrail } from './StepTrail';

export interface ImportScreenProps {
  readonly title: string;
  /** The main button of the step; absent where there is nothing to go on with. */
  readonly primary?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a step: what it asks, where it stands among the others, and the ways on, back and out. */
export function ImportScreen({ title, primary, children }: ImportScreenProps): ReactNode {
  const { strings } = usePane();
  const { session, state, question, onLeave } = useImport();
  return (
    <Screen
      title={title}
      actions={
        question ?? (
          <>
            {primary}
            {state.step !== 'source' && <Button onClick={() => session.goBack()}>{strings.common.back}</Button>}
            <Button appearance={state.step === 'source' ? 'secondary' : 'subtle'} onClick={onLeave}>
              {state.step === 'source' && !state.isTouched ? strings.common.back : strings.importing.leave}
            </Button>
          </>
        )
      }
    >
      <StepTrail />
      {children}
    </Screen>
  );
}
