import type { importChoices as english } from '../en-US/importChoices';

export const importChoices: typeof english = {
  heading: '怎样导入？',
  mode: '记录',
  modes: { add: '只新增', update: '只更新已有的', addAndUpdate: '新增并更新' },
  modeHints: {
    add: '档案中已有的保持不变。',
    update: '不新增任何记录。',
    addAndUpdate: '新的加进来，已有的更新。',
  },
  emptyOverwrites: '名单中的空单元格清空档案中的值',
  emptyOverwritesHint: '不勾选时，空单元格不会抹掉任何值。',
  unfit: '有值不符合要求的行',
  unfits: { reject: '整行先不导入，待更正', leaveOut: '导入该行，只略去那个值' },
  unfitHints: {
    reject: '放到单独的工作表并注明原因，更正后可再次导入。',
    leaveOut: '什么都不会丢：该值会记在记录上，留待核实。',
  },
  duplicatesNext: (pairs) => `有 ${pairs.text} 条记录可能已在档案或名单中，下一步请您确认。`,
  noDuplicates: '没有发现疑似重复。',
  deciding: '正在推算导入结果',
};
