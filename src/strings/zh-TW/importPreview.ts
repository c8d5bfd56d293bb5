import type { importPreview as english } from '../en-US/importPreview';
import { importDuplicates } from './importDuplicates';

export const importPreview: typeof english = {
  heading: '匯入後會是這樣',
  nothingYet: '目前什麼都還沒寫入。',
  counts: '各類紀錄數',
  added: '新增',
  changed: '更新',
  unchanged: '不變',
  skipped: '略過',
  repeated: '與他列重複',
  rejected: '未匯入',
  changes: (cells) => `${cells.text} 個值會改變`,
  rejectedTitle: (rows) => `${rows.text} 列不匯入`,
  rejectedHint: (sheet) => `這些列連同原因放到工作表「${sheet}」。在那裡更正後匯入該工作表即可，只會處理這些列。`,
  reasons: {
    unfit: (header, value, reason) => `${header}：「${value}」${reason}`,
    required: (field) => `缺少${field}`,
    unknownReference: (field, value) => `${field}：檔案中沒有「${value}」`,
    supplyCycle: (value) => `會透過「${value}」向自己供貨`,
    sameNumber: (row) => `與第 ${row} 列編號相同，其他值不同`,
    numberTaken: (value) => `編號「${value}」已屬於另一位客戶：請更正，或刪除以便另編新號`,
    undecidedDuplicate: (because) =>
      `可能已經存在（${because.map((reason) => importDuplicates.reasons[reason]).join('、')}相同）`,
  },
  lacking: (records, field) => `${records}沒有「${field}」`,
  missing: (lacks) => `有些紀錄內容不全：${lacks.join('，')}。可以之後再補，「檢查檔案」會列出缺少的內容。`,
  importNow: (added, changed) => {
    if (added.length === 0) return `更新 ${changed.text} 筆紀錄`;
    const all = added.join('、');
    return changed.value === 0 ? `匯入 ${all}` : `匯入 ${all}，更新 ${changed.text} 筆`;
  },
  listRejected: (rows) => `把這 ${rows.text} 列列到工作表上`,
  nothing: '沒有需要匯入的：每筆紀錄都已在檔案中，內容相同。',
  nothingFits: '目前沒有一筆紀錄可以匯入，原因見下。',
  nothingElse: '除了下面這些列，沒有需要匯入的：其他紀錄都已在檔案中，內容相同。',
  applying: '正在匯入',
};
