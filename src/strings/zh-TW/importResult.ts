import type { importResult as english } from '../en-US/importResult';

export const importResult: typeof english = {
  heading: '已匯入',
  undoHint: '只要還沒有人在其中改動過，就可以復原整次匯入。',
  rejected: (rows, sheet) => `有 ${rows.text} 列未匯入，連同原因放在工作表「${sheet}」上。`,
  showRejected: '檢視未匯入的列',
  importCorrected: '匯入更正後的列',
  undo: '復原匯入',
  undoing: '正在復原匯入',
  another: '匯入另一份名單',
  interrupted: '匯入沒有完成',
  recordsIn: (written, planned) => `${planned.text} 筆新紀錄中已匯入 ${written.text} 筆。`,
  interruptedWhy: '已匯入的紀錄都是完整的，並記有來源，沒有任何重複。',
  interruptedNext: '可以繼續匯入其餘部分，也可以復原已匯入的。',
  interruptedRest: '可以現在繼續匯入其餘部分，也可以之後再選同一份名單把它匯完。',
  goOn: '繼續匯入',
};
