import type { screens as english } from '../en-US/screens';
import { archiveTasks } from './archiveTasks';
import { card } from './card';
import { author } from './author';
import { changes } from './changes';
import { check } from './check';
import { colours } from './colours';
import { common } from './common';
import { copies } from './copies';
import { creation } from './creation';
import { credit } from './credit';
import { creditReview } from './creditReview';
import { edit } from './edit';
import { evaluation } from './evaluation';
import { figures } from './figures';
import { find } from './find';
import { firstRun } from './firstRun';
import { freezing } from './freezing';
import { grading } from './grading';
import { home } from './home';
import { importChoices } from './importChoices';
import { importColumns } from './importColumns';
import { importDuplicates } from './importDuplicates';
import { importing } from './importing';
import { importPreview } from './importPreview';
import { importReading } from './importReading';
import { importResult } from './importResult';
import { importSource } from './importSource';
import { importTable } from './importTable';
import { mapping } from './mapping';
import { merging } from './merging';
import { navigation } from './navigation';
import { people } from './people';
import { personalFacts } from './personalFacts';
import { portfolio } from './portfolio';
import { policy } from './policy';
import { print } from './print';
import { problems } from './problems';
import { someValue, unclassifiedReasons, unfitReasons } from './reasons';
import { reclassify } from './reclassify';
import { repair } from './repair';
import { rewards } from './rewards';
import { sale } from './sale';
import { undoCreation } from './undoCreation';
import { upgrade } from './upgrade';
import { why } from './why';

export const screens: typeof english = {
  archiveTasks,
  card,
  author,
  changes,
  check,
  colours,
  common,
  copies,
  creation,
  credit,
  creditReview,
  edit,
  evaluation,
  figures,
  find,
  firstRun,
  freezing,
  grading,
  home,
  importChoices,
  importColumns,
  importDuplicates,
  importing,
  importPreview,
  importReading,
  importResult,
  importSource,
  importTable,
  mapping,
  merging,
  navigation,
  people,
  personalFacts,
  portfolio,
  policy,
  print,
  problems,
  reclassify,
  repair,
  rewards,
  sale,
  someValue,
  unclassifiedReasons,
  undoCreation,
  unfitReasons,
  upgrade,
  why,
};
