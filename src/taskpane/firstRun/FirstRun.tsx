import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { CreateArchiveDecision, CreateArchiveInput } from '../../usecases/createArchive';
import type { ListSnapshot } from '../../usecases/listSnapshot';
import type { ColumnMapping } from '../../usecases/proposeMapping';
import { FileDrop } from '../frame/FileDrop';
import { Looking } from '../frame/Looking';
import { usePane } from '../paneContext';
import type { Job } from '../jobs/PaneWork';
import { dismissShown, getShown, isTaskAsked, subscribeToShown } from '../shown';
import type { Settings } from './ArchiveSettings';
import { chooseDefaultCurrency } from './defaultCurrency';
import { Start } from './Start';

// Only those who create from a list need these screens, so they load with the list.
const FirstImport = lazy(async () => ({ default: (await import('../importing/FirstImport')).FirstImport }));
const loadMapping = async () => ({ default: (await import('../mapping/Mapping')).Mapping });
const loadPreview = async () => ({ default: (await import('../creation/CreationPreview')).CreationPreview });
const Mapping = lazy(loadMapping);
const CreationPreview = lazy(loadPreview);

type Step =
  | { readonly kind: 'start' }
  /** The list comes from a file, the clipboard or another sheet; the file may have been dropped. */
  | { readonly kind: 'import'; readonly file?: File }
  | { readonly kind: 'mapping'; readonly source: ListSource; readonly corrected?: readonly ColumnMapping[] }
  | {
      readonly kind: 'preview';
      readonly source: ListSource;
      readonly mapping: readonly ColumnMapping[];
      readonly decision: CreateArchiveDecision;
    };

/** The list that the customers come from. */
interface ListSource {
  readonly list: ListSnapshot;
  /** The step to which "Back" leads from its columns. */
  readonly cameFrom: 'start' | 'import';
  /** Whether its cells can be shown, because they stand in this workbook. */
  readonly isInWorkbook: boolean;
}

export interface FirstRunProps {
  readonly sheetName: string;
  readonly hasList: boolean;
  /** Looks at the workbook again. */
  readonly onChanged: () => Promise<void>;
}

/** From a workbook without an archive to one with: choose, check the columns, see what comes of it, create. */
export function FirstRun({ sheetName, hasList, onChanged }: FirstRunProps): ReactNode {
  const { workbook, work, strings, formats, language, locale } = usePane();
  const [settings, setSettings] = useState<Settings>(() => ({ language, currency: chooseDefaultCurrency(locale) }));
  const [step, setStep] = useState<Step>(() => ({ kind: isTaskAsked('import') ? 'import' : 'start' }));

  // The ribbon's import leads to the list that the archive is to be made from; whoever has one already goes on with it.
  useEffect(() => {
    if (getShown().kind === 'task') dismissShown();
    return subscribeToShown(() => {
      if (isTaskAsked('import')) setStep((before) => (before.kind === 'start' ? { kind: 'import' } : before));
      if (getShown().kind === 'task') dismissShown();
    });
  }, []);

  const createNow = async (decision: CreateArchiveDecision, job: Parameters<Job>[0]): Promise<void> => {
    await workbook.apply(decision.plan, job);
    work.tell(strings.creation.created(formats.count(decision.customerCount)));
    await onChanged();
  };

  /** The next list begins at the first step, not where this one was found. */
  const forgetList = async (): Promise<void> => {
    const { sessionOf } = await import('../importing/sessionOf');
    sessionOf(workbook).reset();
  };

  const create = (input: () => Promise<CreateArchiveInput>): void =>
    work.start(strings.creation.creating, async (job) => createNow(workbook.planCreation(await input()), job));

  const readList = (): void =>
    work.start(strings.creation.readingList(sheetName), async (job) => {
      const [list] = await Promise.all([workbook.readActiveList(job), loadMapping()]);
      setStep({ kind: 'mapping', source: { list, cameFrom: 'start', isInWorkbook: true } });
    });

  const preview = (source: ListSource, mapping: readonly ColumnMapping[]): void =>
    work.start(strings.common.phases.deciding, async () => {
      await loadPreview();
      const decision = workbook.planCreation({ ...settings, source: { list: source.list, mapping } });
      setStep({ kind: 'preview', source, mapping, decision });
    });

  switch (step.kind) {
    case 'start':
      return (
        <>
          <FileDrop onFile={(file) => setStep({ kind: 'import', file })} />
          <Start
            sheetName={sheetName}
            hasList={hasList}
            settings={settings}
            onSettings={setSettings}
            onFromSheet={readList}
            onFromElsewhere={() => setStep({ kind: 'import' })}
            onEmpty={() => create(async () => settings)}
            onSample={() => create(async () => (await import('./createSampleInput')).createSampleInput(settings))}
          />
        </>
      );
    case 'import':
      return (
        <Suspense fallback={<Looking label={strings.common.loading} />}>
          <FirstImport
            archiveLanguage={settings.language}
            {...(step.file && { file: step.file })}
            onList={async (list, isInWorkbook) => {
              await loadMapping();
              setStep({ kind: 'mapping', source: { list, cameFrom: 'import', isInWorkbook } });
            }}
            onFile={(file) => setStep({ kind: 'import', file })}
            onBack={() => setStep({ kind: 'start' })}
          />
        </Suspense>
      );
    case 'mapping':
      return (
        <Suspense fallback={<Looking label={strings.common.loading} />}>
          <Mapping
            list={step.source.list}
            archiveLanguage={settings.language}
            {...(step.corrected && { corrected: step.corrected })}
            onBack={() => setStep({ kind: step.source.cameFrom })}
            onContinue={(mapping) => preview(step.source, mapping)}
          />
        </Suspense>
      );
    case 'preview':
      return (
        <Suspense fallback={<Looking label={strings.common.loading} />}>
          <CreationPreview
            decision={step.decision}
            archiveLanguage={settings.language}
            {...(step.source.isInWorkbook && { sheetName: step.source.list.sheetName })}
            onBack={() => setStep({ kind: 'mapping', source: step.source, corrected: step.mapping })}
            onCreate={() =>
              work.start(strings.creation.creating, async (job) => {
                await createNow(step.decision, job);
                if (step.source.cameFrom === 'import') await forgetList();
              })
            }
          />
        </Suspense>
      );
  }
}
