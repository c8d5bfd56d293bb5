import { unfitWords } from '../../archive/unfitWords';
import type { UnclassifiedReason } from '../../usecases/reclassify';

/** Why a value of the source list does not fit its field. */
export const unfitReasons = unfitWords['en-US'];

/** Why a customer could not be classified; `field` is the header of the column at fault. */
export const unclassifiedReasons: Readonly<Record<UnclassifiedReason, (field: string) => string>> = {
  missing: (field) => `${field} is missing`,
  notANumber: (field) => `${field} is not a number`,
  negative: (field) => `${field} is negative`,
  notAShare: (field) => `${field} is not between 0 and 100 %`,
  notAProbability: (field) => `${field} is neither a share nor high, medium or low`,
  errorValue: (field) => `${field} shows an error`,
  notCalculatedYet: (field) => `${field} is not calculated yet`,
};

/** Stands for the header where the reason names no field. */
export const someValue: string = 'A value';
