import type { importDuplicates as english } from '../en-US/importDuplicates';

export const importDuplicates: typeof english = {
  heading: '是同一個嗎？',
  introduction: '沒有您的確認絕不合併。留在「以後再說」的不會匯入，但會保留在另一張工作表上。',
  answered: (answered, pairs) => `${pairs.text} 對中已回答 ${answered.text} 對`,
  group: (reason, pairs) => `${reason}相同（${pairs.text}）`,
  reasons: { number: '編號', taxNumber: '統一編號', email: '電子郵件', phone: '電話', name: '名稱' },
  allSame: (pairs) => `${pairs.text} 對全部是同一個`,
  allDifferent: (pairs) => `${pairs.text} 對全部是兩個`,
  pair: (row, name) => (name === '' ? `第 ${row} 列` : `第 ${row} 列：${name}`),
  withRecord: (record) => `檔案中：${record}`,
  withRow: (row) => `名單第 ${row} 列`,
  same: '是同一個',
  different: '是兩個',
  notNow: '以後再說',
  incoming: '名單',
  existingRecord: '檔案',
  existingRow: '另一列',
  kept: '若相同則保留',
  equal: (fields) => `另有 ${fields.text} 個值相同。`,
};
