import type { importReading as english } from '../en-US/importReading';

export const importReading: typeof english = {
  heading: '文字读得对吗？',
  introduction: (file) => `“${file}”的开头如下。看起来没有问题就继续。`,
  ifWrong: '出现乱码？请换一种编码。全都挤在一列？请换一种分隔符。',
  encoding: '编码',
  encodings: {
    'utf-8': 'Unicode（UTF-8）',
    'utf-16le': 'Unicode（UTF-16）',
    'utf-16be': 'Unicode（UTF-16，高位在前）',
    gb18030: '简体中文（GB18030）',
    big5: '繁体中文（Big5）',
    'windows-1252': '西欧语言（Windows-1252）',
  },
  separator: '分隔符',
  separators: { ',': '逗号  ,', ';': '分号  ;', '\t': '制表符', '|': '竖线  |' },
  quote: '引号',
  quotes: { '"': '双引号  "', "'": "单引号  '" },
  preview: '按此方式读取的前几行',
  nothing: '这样读不出任何内容。',
};
