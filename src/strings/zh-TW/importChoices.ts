import type { importChoices as english } from '../en-US/importChoices';

export const importChoices: typeof english = {
  heading: '要怎麼匯入？',
  mode: '紀錄',
  modes: { add: '只新增', update: '只更新已有的', addAndUpdate: '新增並更新' },
  modeHints: {
    add: '檔案裡已有的保持不變。',
    update: '不新增任何紀錄。',
    addAndUpdate: '新的加進來，已有的更新。',
  },
  emptyOverwrites: '名單中的空白儲存格清除檔案裡的值',
  emptyOverwritesHint: '沒有勾選時，空白儲存格不會抹掉任何值。',
  unfit: '有值不符合要求的列',
  unfits: { reject: '整列先不匯入，待更正', leaveOut: '匯入該列，只略去那個值' },
  unfitHints: {
    reject: '放到另一張工作表並註明原因，更正後可再匯入。',
    leaveOut: '什麼都不會遺失：那個值會記在紀錄上，留待釐清。',
  },
  duplicatesNext: (pairs) => `有 ${pairs.text} 筆紀錄可能已在檔案或名單中，下一步請您確認。`,
  noDuplicates: '沒有發現疑似重複。',
  deciding: '正在推算匯入結果',
};
