import type { creation as english } from '../en-US/creation';

export const creation: typeof english = {
  title: (customers) => `可以建档：${customers.text} 家客户`,
  allFit: '所有内容都符合字段要求。',
  totalsLeftOut: (row, label) => `第 ${row} 行“${label}”是汇总，不是客户，因此不会导入。`,
  unfitTitle: (values) => `${values.text} 处内容不符合字段要求`,
  unfitIntroduction: (column) => `这些内容不会丢失：原样保留在“${column}”列，对应字段留空。`,
  unfitChoose: '点选一条，即可在原表中查看。',
  unfitPlace: (row, header) => `第 ${row} 行，${header}`,
  create: '建立档案',
  creating: '正在建立档案',
  readingList: (sheet) => `正在读取“${sheet}”`,
  created: (customers) =>
    customers.value === 0 ? '档案已建好。请在客户表中填写第一家客户。' : `档案已建好，共 ${customers.text} 家客户。`,
};
