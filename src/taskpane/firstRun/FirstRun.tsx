import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { CreateArchiveDecision, CreateArchiveInput } from '../../usecases/createArchive';
import type { ListSnapshot } from '../../usecases/listSnapshot';
import type { ColumnMapping } from '../../usecases/proposeMapping';
import { Looking } from '../frame/Looking';
import { usePane } from '../paneContext';
import type { Job } from '../jobs/PaneWork';
import type { Settings } from './ArchiveSettings';
import { chooseDefaultCurrency } from './defaultCurrency';
import { Start } from './Start';

// Only those who create from a list need these screens, so they load with the list.
const loadMapping = async () => ({ default: (await import('../mapping/Mapping')).Mapping });
const loadPreview = async () => ({ default: (await import('../creation/CreationPreview')).CreationPreview });
const Mapping = lazy(loadMapping);
const CreationPreview = lazy(loadPreview);

type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'mapping'; readonly list: ListSnapshot; readonly corrected?: readonly ColumnMapping[] }
  | {
      readonly kind: 'preview';
      readonly list: ListSnapshot;
      readonly mapping: readonly ColumnMapping[];
      readonly decision: CreateArchiveDecision;
    };

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
  const [step, setStep] = useState<Step>({ kind: 'start' });

  const createNow = async (decision: CreateArchiveDecision, job: Parameters<Job>[0]): Promise<void> => {
    await workbook.apply(decision.plan, job);
    work.tell(strings.creation.created(formats.count(decision.customerCount)));
    await onChanged();
  };

  const create = (input: () => Promise<CreateArchiveInput>): void =>
    work.start(strings.creation.creating, async (job) => createNow(workbook.planCreation(await input()), job));

  const readList = (): void =>
    work.start(strings.creation.readingList(sheetName), async (job) => {
      const [list] = await Promise.all([workbook.readActiveList(job), loadMapping()]);
      setStep({ kind: 'mapping', list });
    });

  const preview = (list: ListSnapshot, mapping: readonly ColumnMapping[]): void =>
    work.start(strings.common.phases.deciding, async () => {
      await loadPreview();
      const decision = workbook.planCreation({ ...settings, source: { list, mapping } });
      setStep({ kind: 'preview', list, mapping, decision });
    });

  switch (step.kind) {
    case 'start':
      return (
        <Start
          sheetName={sheetName}
          hasList={hasList}
          settings={settings}
          onSettings={setSettings}
          onFromSheet={readList}
          onEmpty={() => create(async () => settings)}
          onSample={() => create(async () => (await import('./createSampleInput')).createSampleInput(settings))}
        />
      );
    case 'mapping':
      return (
        <Suspense fallback={<Looking label={strings.common.loading} />}>
          <Mapping
            list={step.list}
            archiveLanguage={settings.language}
            {...(step.corrected && { corrected: step.corrected })}
            onBack={() => setStep({ kind: 'start' })}
            onContinue={(mapping) => preview(step.list, mapping)}
          />
        </Suspense>
      );
    case 'preview':
      return (
        <Suspense fallback={<Looking label={strings.common.loading} />}>
          <CreationPreview
            decision={step.decision}
            archiveLanguage={settings.language}
            sheetName={step.list.sheetName}
            onBack={() => setStep({ kind: 'mapping', list: step.list, corrected: step.mapping })}
            onCreate={() => work.start(strings.creation.creating, (job) => createNow(step.decision, job))}
          />
        </Suspense>
      );
  }
}
