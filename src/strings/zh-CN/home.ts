import type { home as english } from '../en-US/home';

export const home: typeof english = {
  title: (customers) => (customers.value === 0 ? '还没有客户' : `${customers.text} 家客户`),
  noCustomers: '请先在客户表中填写第一家客户，再重新分级，即可排序并着色。',
  scheme: '分级方案',
  lastTierChange: '最近等级变动',
  never: '暂无',
  tiers: '各级客户数',
  tier: (tier) => `${tier} 级`,
  unclassified: '未分级',
  reclassify: '重新分级…',
  undoNames: {
    createArchive: '撤销建档',
    reclassify: '撤销重新分级',
    repairArchive: '撤销修复',
    undo: '撤销上一步操作',
  },
  undoing: '正在撤销',
  undone: {
    createArchive: '已撤销建档。',
    reclassify: '各客户的等级已恢复到重新分级之前。',
    repairArchive: '已撤销修复。',
    undo: '已撤销上一步操作。',
  },
};
