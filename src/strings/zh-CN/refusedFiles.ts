import type { RefusalReason } from '../../usecases/importList/files/refuseSource';
import { wordDetail, type ProblemDetails, type ProblemText } from '../problemText';

const SAVE_ANEW = '请在 Excel 中打开，复制名单后粘贴到这里；或另存为 Excel 工作簿（.xlsx），再选择新文件。';

const KEEP_LIST = '请在 Excel 中打开，只保留要导入的名单，保存后重新选择。';

/** Why a file or sheet could not be read, and what to do about it. Nothing was taken from it, nothing was changed. */
export const refusedFiles: Readonly<Record<RefusalReason, (details: ProblemDetails) => ProblemText>> = {
  tooLarge: (details) => ({
    title: `${nameSource(details)}太大，无法在此读取`,
    why: `最大可读取 ${wordDetail(details, 'most', (most) => `${most} MB`, '200 MB')} 的文件。`,
    next: KEEP_LIST,
  }),
  damaged: (details) => ({
    title: `${nameSource(details)}无法读取`,
    why: '文件已损坏或不完整，或者其他程序还在写入。为避免缺漏而不自知，没有取用其中任何内容。',
    next: '请重新获取该文件；或在 Excel 中打开并修复，保存后重新选择。',
  }),
  encrypted: (details) => ({
    title: `${nameSource(details)}设有密码`,
    why: '没有密码就无法读取其中的内容。',
    next: '请在 Excel 中打开，取消密码后保存，再重新选择。',
  }),
  oldFormat: (details) => ({
    title: `${nameSource(details)}的格式无法在此读取`,
    why: wordDetail(
      details,
      'format',
      (format) => `不论文件名是什么，它其实是 ${format} 文件。`,
      '它是电子表格，但不是 Excel 工作簿（.xlsx）。',
    ),
    next: SAVE_ANEW,
  }),
  notASpreadsheet: (details) => ({
    title: `${nameSource(details)}不是名单`,
    why: '它既不是 Excel 工作簿（.xlsx、.xlsm），也不是文本文件（.csv、.txt）。',
    next: '请选择名单所在的文件。如果表格在其他程序里，请在那里复制，再粘贴到这里。',
  }),
  tooManyRows: (details) => ({
    title: `${nameSource(details)}的行数太多`,
    why: 'Excel 的一张工作表最多 1,048,576 行，超出的部分会丢失。',
    next: '请把文件拆成两份（例如按年份），再依次导入。',
  }),
  tooManyColumns: (details) => ({
    title: `${nameSource(details)}的列数太多`,
    why: `${wordDetail(details, 'row', (row) => `第 ${row} 行`, '其中')}超过了 Excel 工作表的上限 16,384 列。`,
    next: '如果是文本文件，请检查分隔符是否选对；否则请只保留需要的列。',
  }),
  tooManyCells: (details) => ({
    title: `${nameSource(details)}的内容范围太大`,
    why: '从第一个到最后一个有内容的单元格，中间超过 2,500 万个单元格；往往只是远处有一个多余的单元格。',
    next: '请在 Excel 中选中名单，只导入所选区域；或删除远处多余的内容（按 Ctrl+End 可跳到那里）。',
  }),
  textTooLong: (details) => ({
    title: `${nameSource(details)}中有一段文字放不进单元格`,
    why: `${wordDetail(details, 'row', (row) => `第 ${row} 行`, '其中')}有一段文字超过 32,767 个字符。文本文件里多半是那里少了一个引号。`,
    next: '请检查引号是否选对，或改正那一行，再重新选择文件。',
  }),
  bomb: (details) => ({
    title: `为安全起见，没有打开${nameSource(details)}`,
    why: '它解压后会大到让 Excel 停止响应，正常的名单不会这样。',
    next: '请向发送者核实。如果确认可信，请在 Excel 中打开并另存，再选择新文件。',
  }),
  empty: (details) => ({
    title: `${nameSource(details)}是空的`,
    why: '其中没有任何有内容的单元格。',
    next: '请选择其他文件或其他工作表。',
  }),
};

function nameSource(details: ProblemDetails): string {
  const name =
    wordDetail(details, 'file', (file) => `“${file}”`, '') +
    wordDetail(details, 'sheet', (sheet) => `工作表“${sheet}”`, '');
  return name === '' ? '所选的文件' : name;
}
