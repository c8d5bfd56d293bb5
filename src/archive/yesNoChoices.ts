import { localise } from './defineFields';
import type { Choice } from './field';

/** Yes and no, with the ways in which lists write them. */
export const yesNoChoices: readonly Choice[] = [
  { id: 'yes', label: localise('Yes', '是', '是'), synonyms: ['y', 'true', '1', '有', '对', '對', '√', '✓', '✔', '☑'] },
  {
    id: 'no',
    label: localise('No', '否', '否'),
    synonyms: ['n', 'false', '0', '无', '無', '没有', '沒有', '不', '✗', '✘', '☐'],
  },
];
