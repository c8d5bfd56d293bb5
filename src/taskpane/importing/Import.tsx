import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { Upgrade } from '../upgrade/Upgrade';
import { ChoicesStep } from './ChoicesStep';
import { DuplicatesStep } from './DuplicatesStep';
import { ImportFrame } from './ImportFrame';
import { useImport } from './importContext';
import { InterruptedStep } from './InterruptedStep';
import { MappingStep } from './MappingStep';
import { PreviewStep } from './PreviewStep';
import { ResultStep } from './ResultStep';
import { sessionOf } from './sessionOf';
import { SourceSteps } from './SourceSteps';

/** A list on its way into the archive, step by step; nothing is written before the last. */
export function Import({ summary, onChanged, onBack, file }: ArchiveTaskProps): ReactNode {
  const { workbook, strings } = usePane();
  const session = sessionOf(workbook);
  if (summary.outdated !== undefined) {
    // An archive of before has no register of imports; once it has been upgraded this screen makes way for the first step.
    return (
      <Upgrade
        summary={summary}
        onChanged={onChanged}
        onBack={onBack}
        onUpgraded={() => undefined}
        reason={strings.importing.upgradeFirst}
      />
    );
  }
  return (
    <ImportFrame
      archiveLanguage={summary.language}
      onTable={(work) => session.propose(undefined, work)}
      onApplied={onChanged}
      onLeave={onBack}
      {...(file && { file })}
    >
      <Step />
    </ImportFrame>
  );
}

function Step(): ReactNode {
  const { step } = useImport().state;
  switch (step) {
    case 'source':
    case 'reading':
    case 'table':
      return <SourceSteps key={step} step={step} />;
    case 'mapping':
      return <MappingStep key={step} />;
    case 'choices':
      return <ChoicesStep key={step} />;
    case 'duplicates':
      return <DuplicatesStep key={step} />;
    case 'preview':
      return <PreviewStep key={step} />;
    case 'interrupted':
      return <InterruptedStep key={step} />;
    case 'result':
      return <ResultStep key={step} />;
  }
}
