import type { home as english } from '../en-US/home';

export const home: typeof english = {
  title: (customers) => (customers.value === 0 ? '還沒有客戶' : `${customers.text} 家客戶`),
  noCustomers: '請先在客戶表中填寫第一家客戶，再重新分級，即可排序並上色。',
  scheme: '分級方案',
  lastTierChange: '最近等級變動',
  never: '尚無',
  tiers: '各級客戶數',
  tier: (tier) => `${tier} 級`,
  unclassified: '未分級',
  reclassify: '重新分級…',
  undoNames: {
    createArchive: '復原建檔',
    reclassify: '復原重新分級',
    repairArchive: '復原修復',
    undo: '復原上一個動作',
  },
  undoing: '正在復原',
  undone: {
    createArchive: '已復原建檔。',
    reclassify: '各客戶的等級已回到重新分級之前。',
    repairArchive: '已復原修復。',
    undo: '已復原上一個動作。',
  },
};
