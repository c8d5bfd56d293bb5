import type { RefusalReason } from '../../usecases/importList/files/refuseSource';
import { wordDetail, type ProblemDetails, type ProblemText } from '../problemText';

const SAVE_ANEW = '請用 Excel 開啟，複製名單再貼到這裡；或另存成 Excel 活頁簿（.xlsx），再選擇新的檔案。';

const KEEP_LIST = '請用 Excel 開啟，只留下要匯入的名單，儲存後重新選擇。';

/** Why a file or sheet could not be read, and what to do about it. Nothing was taken from it, nothing was changed. */
export const refusedFiles: Readonly<Record<RefusalReason, (details: ProblemDetails) => ProblemText>> = {
  tooLarge: (details) => ({
    title: `${nameSource(details)}太大，無法在這裡讀取`,
    why: `最大可讀取 ${wordDetail(details, 'most', (most) => `${most} MB`, '200 MB')} 的檔案。`,
    next: KEEP_LIST,
  }),
  damaged: (details) => ({
    title: `${nameSource(details)}無法讀取`,
    why: '檔案損壞或不完整，或是其他程式還在寫入。為避免有缺漏而不自知，沒有取用其中任何內容。',
    next: '請重新取得檔案；或用 Excel 開啟並修復，儲存後重新選擇。',
  }),
  encrypted: (details) => ({
    title: `${nameSource(details)}設有密碼`,
    why: '沒有密碼就無法讀取其中的內容。',
    next: '請用 Excel 開啟，移除密碼後儲存，再重新選擇。',
  }),
  oldFormat: (details) => ({
    title: `${nameSource(details)}的格式無法在這裡讀取`,
    why: wordDetail(
      details,
      'format',
      (format) => `不論檔名是什麼，它其實是 ${format} 檔案。`,
      '它是試算表，但不是 Excel 活頁簿（.xlsx）。',
    ),
    next: SAVE_ANEW,
  }),
  notASpreadsheet: (details) => ({
    title: `${nameSource(details)}不是名單`,
    why: '它既不是 Excel 活頁簿（.xlsx、.xlsm），也不是文字檔（.csv、.txt）。',
    next: '請選擇名單所在的檔案。如果表格在其他程式裡，請在那裡複製，再貼到這裡。',
  }),
  tooManyRows: (details) => ({
    title: `${nameSource(details)}的列數太多`,
    why: 'Excel 的一張工作表最多 1,048,576 列，超出的部分會遺失。',
    next: '請把檔案拆成兩份（例如依年度），再依序匯入。',
  }),
  tooManyColumns: (details) => ({
    title: `${nameSource(details)}的欄數太多`,
    why: `${wordDetail(details, 'row', (row) => `第 ${row} 列`, '其中')}超過了 Excel 工作表的上限 16,384 欄。`,
    next: '如果是文字檔，請確認分隔符號是否選對；否則請只保留需要的欄。',
  }),
  tooManyCells: (details) => ({
    title: `${nameSource(details)}的內容範圍太大`,
    why: '從第一個到最後一個有內容的儲存格，中間超過 2,500 萬個儲存格；往往只是遠處有一個多餘的儲存格。',
    next: '請在 Excel 選取名單，只匯入選取範圍；或刪除遠處多餘的內容（按 Ctrl+End 可跳到那裡）。',
  }),
  textTooLong: (details) => ({
    title: `${nameSource(details)}裡有一段文字放不進儲存格`,
    why: `${wordDetail(details, 'row', (row) => `第 ${row} 列`, '其中')}有一段文字超過 32,767 個字元。文字檔裡多半是那裡少了一個引號。`,
    next: '請確認引號是否選對，或改正那一列，再重新選擇檔案。',
  }),
  bomb: (details) => ({
    title: `為了安全，沒有開啟${nameSource(details)}`,
    why: '它解壓縮後會大到讓 Excel 停止回應，正常的名單不會這樣。',
    next: '請向寄件者確認。如果確定可信，請用 Excel 開啟並另存，再選擇新的檔案。',
  }),
  empty: (details) => ({
    title: `${nameSource(details)}是空的`,
    why: '裡面沒有任何有內容的儲存格。',
    next: '請選擇其他檔案或其他工作表。',
  }),
};

function nameSource(details: ProblemDetails): string {
  const name =
    wordDetail(details, 'file', (file) => `「${file}」`, '') +
    wordDetail(details, 'sheet', (sheet) => `工作表「${sheet}」`, '');
  return name === '' ? '所選的檔案' : name;
}
