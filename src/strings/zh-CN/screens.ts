import type { screens as english } from '../en-US/screens';
import { archiveTasks } from './archiveTasks';
import { card } from './card';
import { author } from './author';
import { changes } from './changes';
import { check } from './check';
import { common } from './common';
import { copies } from './copies';
import { creation } from './creation';
import { edit } from './edit';
import { find } from './find';
import { firstRun } from './firstRun';
import { freezing } from './freezing';
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
import { print } from './print';
import { problems } from './problems';
import { someValue, unclassifiedReasons, unfitReasons } from './reasons';
import { reclassify } from './reclassify';
import { repair } from './repair';
import { undoCreation } from './undoCreation';
import { upgrade } from './upgrade';

export const screens: typeof english = {
  archiveTasks,
  card,
  author,
  changes,
  check,
  common,
  copies,
  creation,
  edit,
  find,
  firstRun,
  freezing,
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
  print,
  problems,
  reclassify,
  repair,
  someValue,
  unclassifiedReasons,
  undoCreation,
  unfitReasons,
  upgrade,
};
