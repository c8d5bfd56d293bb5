import type { importReading as english } from '../en-US/importReading';

export const importReading: typeof english = {
  heading: '文字讀得對嗎？',
  introduction: (file) => `「${file}」的開頭如下。看起來沒問題就繼續。`,
  ifWrong: '出現亂碼？請換一種編碼。全都擠在一欄？請換一種分隔符號。',
  encoding: '編碼',
  encodings: {
    'utf-8': 'Unicode（UTF-8）',
    'utf-16le': 'Unicode（UTF-16）',
    'utf-16be': 'Unicode（UTF-16，高位元組在前）',
    gb18030: '簡體中文（GB18030）',
    big5: '繁體中文（Big5）',
    'windows-1252': '西歐語言（Windows-1252）',
  },
  separator: '分隔符號',
  separators: { ',': '逗號  ,', ';': '分號  ;', '\t': 'Tab 鍵', '|': '直線  |' },
  quote: '引號',
  quotes: { '"': '雙引號  "', "'": "單引號  '" },
  preview: '依此方式讀取的前幾列',
  nothing: '這樣讀不出任何內容。',
};
