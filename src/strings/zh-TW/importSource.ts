import type { importSource as english } from '../en-US/importSource';

export const importSource: typeof english = {
  introduction: '名單照原樣帶進來就好。每一步都由您核對，在您確認之前不會寫入任何內容。',
  unfinished: (source, rows, begun, recordsIn) =>
    `${begun} 開始匯入的${source}（${rows.text} 列）還沒有完成。${recordsIn}請再選一次同一份名單把它匯完：不會重複匯入。`,
  inWorkbook: '這個活頁簿裡',
  selection: (area, sheet) => `「${sheet}」中選取的 ${area}`,
  selectionSize: (rows, columns) => `${rows.text} 列，${columns.text} 欄`,
  activeSheet: (sheet) => `目前工作表：「${sheet}」`,
  otherSheet: (sheet) => `「${sheet}」`,
  noSheets: '除了檔案自己的工作表，這個活頁簿裡沒有其他有內容的工作表。',
  fromOutside: '其他來源',
  chooseFile: '選擇檔案…',
  fileHint: 'Excel（.xlsx、.xlsm）或文字檔（.csv、.tsv、.txt）。也可以直接拖到窗格的任何位置。',
  paste: '貼上',
  pasteHint: '複製儲存格後點這裡，按 Ctrl+V',
  goOn: (source) => `繼續處理${source}`,
  readingSheet: (sheet) => `正在讀取「${sheet}」`,
  readingFile: (file) => `正在讀取「${file}」`,
  readingPasted: '正在讀取貼上的內容',
};
