import type { screens as english } from '../en-US/screens';
import { common } from './common';
import { creation } from './creation';
import { firstRun } from './firstRun';
import { home } from './home';
import { mapping } from './mapping';
import { problems } from './problems';
import { someValue, unclassifiedReasons, unfitReasons } from './reasons';
import { reclassify } from './reclassify';
import { repair } from './repair';
import { undoCreation } from './undoCreation';

export const screens: typeof english = {
  common,
  creation,
  firstRun,
  home,
  mapping,
  problems,
  reclassify,
  repair,
  someValue,
  unclassifiedReasons,
  undoCreation,
  unfitReasons,
};
