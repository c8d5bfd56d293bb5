import type { ImportChoices } from '../listImport';
import type { ImportDay } from './deduceValues';
import type { RecordNumbers } from './RecordNumbers';
import type { Rejections } from './Rejections';
import type { LeftOutValues } from './rejectUnfit';
import type { Settlement } from './Settlement';
import type { Targets } from './Targets';

/** What is known when the records of a table are written. */
export interface WritingContext extends ImportDay {
  readonly importNumber: string;
  readonly choices: ImportChoices;
  readonly settlement: Settlement;
  readonly targets: Targets;
  readonly numbers: RecordNumbers;
  readonly leftOut: LeftOutValues;
  readonly rejections: Rejections;
}
