import type { importSource as english } from '../en-US/importSource';

export const importSource: typeof english = {
  introduction: '名单原样拿来即可。每一步都由您核对，您确认之前不会写入任何内容。',
  unfinished: (source, rows, begun, recordsIn) =>
    `${begun} 开始导入的${source}（${rows.text} 行）还没有完成。${recordsIn}请再次选择同一份名单把它导完：不会重复导入。`,
  inWorkbook: '本工作簿中',
  selection: (area, sheet) => `“${sheet}”中选中的 ${area}`,
  selectionSize: (rows, columns) => `${rows.text} 行，${columns.text} 列`,
  activeSheet: (sheet) => `当前工作表：“${sheet}”`,
  otherSheet: (sheet) => `“${sheet}”`,
  noSheets: '除档案自己的工作表外，本工作簿中没有其他有内容的工作表。',
  fromOutside: '其他来源',
  chooseFile: '选择文件…',
  fileHint: 'Excel（.xlsx、.xlsm）或文本（.csv、.tsv、.txt）文件。也可以直接拖到本窗格任意位置。',
  paste: '粘贴',
  pasteHint: '复制单元格后点这里，按 Ctrl+V',
  goOn: (source) => `继续处理${source}`,
  readingSheet: (sheet) => `正在读取“${sheet}”`,
  readingFile: (file) => `正在读取“${file}”`,
  readingPasted: '正在读取粘贴的内容',
};
