import {
  ArrowCircleUpRegular,
  ArrowImportRegular,
  CheckmarkStarburstRegular,
  ClipboardTaskListLtrRegular,
  DataPieRegular,
  DocumentArrowRightRegular,
  HistoryRegular,
  MathFormulaRegular,
  OptionsRegular,
  PeopleSwapRegular,
  PersonEditRegular,
  PersonHeartRegular,
  PersonInfoRegular,
  PrintRegular,
  ShieldCheckmarkRegular,
  WeatherSnowflakeRegular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { ViewProps } from '../navigation/views';

/** Further things to do with the archive; their names and hints stand in the strings' `archiveTasks`. */
export type ArchiveTaskId =
  | 'import'
  | 'evaluate'
  | 'credit'
  | 'portfolio'
  | 'policy'
  | 'upgrade'
  | 'check'
  | 'print'
  | 'changes'
  | 'issueCopy'
  | 'mergeCustomers'
  | 'personData'
  | 'freeze'
  | 'restoreFormulas'
  | 'personalFacts'
  | 'author';

export interface ArchiveTaskProps extends ViewProps {
  readonly onBack: () => void;
  /** Present when the task was called for from the card of one customer. */
  readonly customer?: RecordKey;
  /** Present when the task was called for from the list of those that were found. */
  readonly found?: readonly RecordKey[];
  /** Present when a file was dropped on the pane. */
  readonly file?: File;
  /** Present when the customer of the task may be the same as this one. */
  readonly other?: RecordKey;
}

/** The task that is open. */
export interface OpenTask {
  readonly id: ArchiveTaskId;
  readonly customer?: RecordKey;
  readonly found?: readonly RecordKey[];
  readonly file?: File;
  readonly other?: RecordKey;
}

export interface ArchiveTask {
  readonly id: ArchiveTaskId;
  readonly Icon: FluentIcon;
  readonly Task: LazyExoticComponent<ComponentType<ArchiveTaskProps>>;
  /** Whether it is offered for this archive; absent where it always is. */
  readonly isOffered?: (summary: ViewProps['summary']) => boolean;
}

/** What the archive view offers below the tiers, in this order. A line makes a task appear there and be opened. */
export const archiveTasks: readonly ArchiveTask[] = [
  {
    id: 'import',
    Icon: ArrowImportRegular,
    Task: lazy(async () => ({ default: (await import('../importing/Import')).Import })),
  },
  {
    id: 'evaluate',
    Icon: CheckmarkStarburstRegular,
    Task: lazy(async () => ({ default: (await import('../evaluation/Evaluate')).Evaluate })),
  },
  {
    id: 'credit',
    Icon: ShieldCheckmarkRegular,
    Task: lazy(async () => ({ default: (await import('../credit/Credit')).Credit })),
  },
  {
    id: 'portfolio',
    Icon: DataPieRegular,
    Task: lazy(async () => ({ default: (await import('../portfolio/PortfolioScreen')).PortfolioScreen })),
  },
  {
    id: 'policy',
    Icon: OptionsRegular,
    Task: lazy(async () => ({ default: (await import('../policy/Policy')).Policy })),
  },
  {
    id: 'upgrade',
    Icon: ArrowCircleUpRegular,
    Task: lazy(async () => ({ default: (await import('../upgrade/Upgrade')).Upgrade })),
    isOffered: ({ outdated }) => outdated !== undefined,
  },
  {
    id: 'check',
    Icon: ClipboardTaskListLtrRegular,
    Task: lazy(async () => ({ default: (await import('../check/Check')).Check })),
  },
  {
    id: 'print',
    Icon: PrintRegular,
    Task: lazy(async () => ({ default: (await import('../print/PrintCards')).PrintCards })),
  },
  {
    id: 'changes',
    Icon: HistoryRegular,
    Task: lazy(async () => ({ default: (await import('../changes/Changes')).Changes })),
  },
  {
    id: 'issueCopy',
    Icon: DocumentArrowRightRegular,
    Task: lazy(async () => ({ default: (await import('../copies/IssueCopy')).IssueCopy })),
    // The register came with a later version than the first.
    isOffered: ({ outdated }) => outdated?.tables.includes('loans') !== true,
  },
  {
    id: 'mergeCustomers',
    Icon: PeopleSwapRegular,
    Task: lazy(async () => ({ default: (await import('../merging/MergeCustomers')).MergeCustomers })),
  },
  {
    id: 'personData',
    Icon: PersonInfoRegular,
    Task: lazy(async () => ({ default: (await import('../people/PersonData')).PersonData })),
    // Contacts came with a later version than the first.
    isOffered: ({ outdated }) => outdated?.tables.includes('contacts') !== true,
  },
  {
    id: 'restoreFormulas',
    Icon: MathFormulaRegular,
    Task: lazy(async () => ({ default: (await import('../freezing/RestoreFormulas')).RestoreFormulas })),
    isOffered: ({ frozen }) => frozen !== undefined,
  },
  {
    id: 'freeze',
    Icon: WeatherSnowflakeRegular,
    Task: lazy(async () => ({ default: (await import('../freezing/FreezeFormulas')).FreezeFormulas })),
    isOffered: ({ frozen }) => frozen === undefined,
  },
  {
    id: 'author',
    Icon: PersonEditRegular,
    Task: lazy(async () => ({ default: (await import('../author/Author')).Author })),
  },
  {
    id: 'personalFacts',
    Icon: PersonHeartRegular,
    Task: lazy(async () => ({ default: (await import('../personalFacts/PersonalFacts')).PersonalFacts })),
  },
];

/** The tasks that make sense for this archive. */
export function tasksFor(summary: ViewProps['summary']): readonly ArchiveTask[] {
  return archiveTasks.filter(({ isOffered }) => isOffered?.(summary) ?? true);
}
