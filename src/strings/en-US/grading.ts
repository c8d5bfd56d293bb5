import type { Count } from '../count';
import { plural } from './plural';

/** Giving grades to one customer after the other. */
export const grading = {
  title: 'Grade customers',
  progress: (place: Count, all: Count) => `${place.text} of ${all.text}`,
  given: (count: Count) => `${count.text} graded`,
  keys: 'Keys 1 to 4: first attitude, then information. Enter: next. Backspace: back. 0: as last year.',
  choice: (key: string, grade: string) => `${key}  ${grade}`,
  lastYear: (grade: string) => `last year: ${grade}`,
  sameAsLastYear: 'As last year',
  next: 'Next',
  previous: 'Previous',
  finished: 'That was the last one. Save the grades now, or go back and look again.',
  save: (count: Count) => `Save the grades (${count.text})`,
  toList: 'To the list',
  unsaved: (count: Count) => `${plural(count, 'customer is', 'customers are')} graded here but not saved yet.`,
  discard: 'Throw them away',
  leave: (count: Count) => `Leave without saving the grades of ${plural(count, 'customer', 'customers')}?`,
  stay: 'Stay',
  takeLastYear: (count: Count) => `Start from last year’s grades (${count.text})`,
  takenLastYear: (count: Count) =>
    `Last year’s grades of ${plural(count, 'customer', 'customers')} were put in, marked as such. Nothing is saved yet: look through them first.`,
  isLastYears: 'Taken from last year',
  applying: 'Saving the grades',
  applied: (count: Count) => `The grades of ${plural(count, 'customer', 'customers')} are saved.`,
};
