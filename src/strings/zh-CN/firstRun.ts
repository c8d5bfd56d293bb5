import type { firstRun as english } from '../en-US/firstRun';

export const firstRun: typeof english = {
  title: '建立客户档案',
  introduction: '所有客户集中在一张表中，按预期价值排序，以 A、B、C 分级着色。',
  choices: '如何开始？',
  fromSheet: (sheet) => `用“${sheet}”建档`,
  fromSheetHint: '先逐列核对。原工作表保持不变。',
  fromElsewhere: '用文件建档',
  fromElsewhereHint: 'Excel 或 CSV：选择文件、拖到本窗格，或粘贴单元格。',
  noList: (sheet) => `“${sheet}”中没有名单。若要从名单建档，请先打开名单所在的工作表。`,
  empty: '建立空白档案',
  emptyHint: '只建好表格，客户由您填写。',
  sample: '用示例数据试一试',
  sampleHint: '十二家虚构客户，随意操作。',
  language: '档案语言',
  currency: '货币',
  usualCurrencies: '常用',
  otherCurrencies: '其他货币',
};
