import { localise } from './defineFields';

/** What merging writes into the archive, in its language; the number of the customer follows. */
export const mergeWords = {
  /** Reason of the entries for the values of the customer that goes; the number of the one that stays follows. */
  mergedInto: localise('Merged into', '合并到', '合併到'),
  /** Reason of the entries for the customer that stays; the number of the one that went follows. */
  mergedWith: localise('Merged with', '合并自', '合併自'),
  /** Stands in the remarks before number and name that the customer had as well. */
  formerNumber: localise('Former number:', '原编号：', '原編號：'),
} as const;
