import type { common as english } from '../en-US/common';

export const common: typeof english = {
  productName: '客戶檔案',
  nothingLeaves: '資料只留在本活頁簿，不會外傳。',
  back: '返回',
  cancel: '取消',
  close: '關閉',
  done: '完成',
  tryAgain: '再試一次',
  loading: '載入中…',
  looking: '正在本活頁簿中尋找客戶檔案…',
  stopping: '正在停止…',
  showMore: (more) => `再顯示 ${more.text} 筆`,
  andMore: (more) => `另有 ${more.text} 筆`,
  phases: {
    reading: '正在讀取活頁簿',
    deciding: '正在計算結果',
    checking: '正在核對期間有無變更',
    writing: '正在寫入活頁簿',
    formatting: '正在設定格式',
  },
  phaseAt: (phase, percent) => `${phase}：${percent}`,
  stoppedBeforeWriting: '已停止，沒有變更任何內容。',
  stoppedWhileWriting: '中途停止，再執行一次即可全部完成。',
  standingSheets: (sheets) => `以下工作表尚未完成，請刪除：${sheets}。`,
};
