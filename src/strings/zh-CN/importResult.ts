import type { importResult as english } from '../en-US/importResult';

export const importResult: typeof english = {
  heading: '已导入',
  undoHint: '只要还没有人在其中改动过，就可以撤销整次导入。',
  rejected: (rows, sheet) => `有 ${rows.text} 行未导入，连同原因放在工作表“${sheet}”上。`,
  showRejected: '查看未导入的行',
  importCorrected: '导入更正后的行',
  undo: '撤销导入',
  undoing: '正在撤销导入',
  another: '导入另一份名单',
  interrupted: '导入没有完成',
  recordsIn: (written, planned) => `${planned.text} 条新记录中已导入 ${written.text} 条。`,
  interruptedWhy: '已导入的记录都是完整的，并且记有来源，没有任何重复。',
  interruptedNext: '可以继续导入其余部分，也可以撤销已导入的。',
  interruptedRest: '可以现在继续导入其余部分，也可以以后再选同一份名单把它导完。',
  goOn: '继续导入',
};
