import type { importColumns as english } from '../en-US/importColumns';

export const importColumns: typeof english = {
  heading: '核对各列',
  introduction: (records, source) => `${source}，共 ${records.text} 条记录。不对的地方请改过来。`,
  about: '这份名单是',
  remembered: '这些列以前导入过：仍按上次的方式放置。',
  rememberedOn: (date) => `这些列以前导入过：仍按 ${date} 的方式放置。`,
  show: '显示的列',
  all: (columns) => `全部 ${columns.text} 列`,
  toLookAt: (columns) => `只看需要核对的（${columns.text}）`,
  nothingToLookAt: '没有需要核对的列。',
  because: {
    header: '按标题认出',
    alias: '按标题的别名认出',
    content: '按内容推测',
    remembered: '与上次相同',
  },
  fits: (fitting, filled) =>
    fitting.value === filled.value
      ? `${filled.text} 个值全部符合要求`
      : `${filled.text} 个值中 ${fitting.text} 个符合要求`,
  fitsLabel: (column) => `“${column}”中符合要求的值`,
  measuring: '正在试读…',
  unfit: (samples) => `不符合要求：${samples.map((sample) => `“${sample}”`).join('、')}`,
  otherwise: '其他处理',
  askDateOrder: '哪个是日？',
  askDateOrderHint: '这些日期有两种读法。',
  dayFirst: '日在前',
  monthFirst: '月在前',
  askDecimalSign: '哪个是小数点？',
  askDecimalSignHint: '这些数字有两种读法。',
  point: '点号',
  comma: '逗号',
  reading: (written, read) => `${written} 即 ${read}`,
  open: (questions) => `有 ${questions.text} 列需要您来回答。`,
  answer: '回答问题',
  without: (field, table) => `没有列放入“${field}”。“${table}”的新记录必须有它，否则不会导入。`,
  comesWithout: (field, table) => `没有列对应“${field}”。可以继续：“${table}”的新记录先只有编号。`,
  recognising: '正在识别各列',
  comparing: '正在与档案比对',
};
