import type { importing as english } from '../en-US/importing';

export const importing: typeof english = {
  title: '导入名单',
  steps: '导入步骤',
  stepNames: {
    source: '名单',
    reading: '文字',
    table: '表格',
    mapping: '列',
    choices: '选项',
    duplicates: '重复',
    preview: '预览',
  },
  next: '继续',
  leave: '退出',
  leaveQuestion: {
    title: '要退出这次导入吗？',
    explanation: '目前什么都没有写入。您在这里做的设置将不会保留。',
    leave: '退出',
    stay: '继续导入',
  },
  replaceQuestion: {
    title: (file) => `改为读取“${file}”吗？`,
    explanation: '您为当前名单做的设置将不会保留。',
    replace: '读取新文件',
    keep: '保留当前名单',
  },
  oneFile: '没有读取任何文件：请一次只拖入一个文件。',
  dropHere: '松开即可导入该文件',
  upgradeFirst: '为了记住每条记录的来源，档案还需要增加一张表。',
  pasted: '粘贴的内容',
  ofFile: (sheet, file) => `${file} 中的“${sheet}”`,
  ofSheet: (sheet) => `“${sheet}”`,
  records: (table, records) => {
    switch (table) {
      case 'customers':
        return `${records.text} 家客户`;
      case 'contacts':
        return `${records.text} 位联系人`;
      case 'orders':
        return `${records.text} 张订单`;
      case 'monthlySales':
        return `${records.text} 条月度销售`;
      case 'receivables':
        return `${records.text} 笔应收账款`;
      case 'returns':
        return `${records.text} 笔退货`;
      case 'products':
        return `${records.text} 个产品`;
      default:
        return `${records.text} 条记录`;
    }
  },
  row: (row) => `第 ${row} 行`,
  empty: '空',
};
