import { localise } from './defineFields';

/** What evaluating writes into the column "Figures from", in the archive's language. */
export const evaluationWords = {
  /** The table is kept for the year, but nothing of the customer stands in it. */
  noneRecorded: localise('none recorded', '无记录', '無紀錄'),
  /** A person has typed the number over, or where the tables say nothing. */
  entered: localise('entered by hand', '手工填写', '手動填寫'),
} as const;
