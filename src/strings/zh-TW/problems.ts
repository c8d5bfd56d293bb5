import {
  isAboutLostRecord,
  wordDetail,
  wordFault,
  wordRefusal,
  wordSettingFault,
  type ProblemDetails,
  type ProblemTexts,
} from '../problemText';
import { refusedFiles } from './refusedFiles';
import { schemeFaults } from './schemeFaults';
import { settingFaults } from './settingFaults';

const quote = (text: string): string => `「${text}」`;

export const problems: ProblemTexts = {
  noArchive: () => ({
    title: '本活頁簿還沒有客戶檔案',
    why: '沒有找到客戶檔案的表格。',
    next: '請在下面建立檔案，或開啟已有檔案的活頁簿。',
  }),
  archiveExists: () => ({
    title: '本活頁簿已有客戶檔案',
    why: '一個活頁簿只存一份檔案，以免出現兩套資料。',
    next: '請使用現有檔案，或另開新的活頁簿。',
  }),
  archiveDamaged: () => ({
    title: '客戶檔案缺少必要的欄',
    why: '某一欄或某張表已刪除，或已無法辨識。',
    next: '請先修復客戶檔案，再執行一次。',
  }),
  archiveOutdated: () => ({
    title: '這份客戶檔案還沒有所需的表格',
    why: '它由較早版本的增益集建立，當時的表格較少。',
    next: '請先選擇「升級檔案」，再試一次。既有內容不會變動。',
  }),
  archiveNewer: () => ({
    title: '這份客戶檔案由較新版本的增益集建立',
    why: '目前版本不認得其中的所有表格，因此沒有變動活頁簿。',
    next: '請關閉窗格後重新開啟以取得最新版本，或請負責安裝增益集的同事協助。',
  }),
  archiveFrozen: () => ({
    title: '檔案已凍結為數值',
    why: '為了方便沒有安裝增益集的同事，公式已變成數值，預期價值不再隨變動更新。',
    next: '請先選擇「還原公式」，再重新操作。',
  }),
  listEmpty: (details) => ({
    title: '沒有可讀取的名單',
    why: `在${wordDetail(details, 'sheet', quote, '目前工作表')}中沒有找到標題列和下面的資料列。`,
    next: '請開啟客戶名單所在的工作表後再試一次。',
  }),
  listTooLarge: (details) => ({
    title: '名單過大',
    why: `列數或欄數超出一次可讀取的上限${wordLimits(details)}。`,
    next: '請分成兩個活頁簿，或刪去不需要的欄後再試一次。',
  }),
  fileRefused: (details) => wordRefusal(details, refusedFiles),
  cellBeingEdited: () => ({
    title: '有儲存格正在編輯',
    why: '正在儲存格中輸入時，Excel 不接受變更。',
    next: '請按 Enter 或 Esc 結束輸入後再試一次。',
  }),
  sheetProtected: (details) =>
    details.sheet === undefined
      ? {
          title: '工作表或活頁簿受保護',
          why: 'Excel 不允許變更受保護的工作表；活頁簿結構受保護時，也不允許新增工作表。',
          next: '請選擇「校閱」>「取消保護工作表」，或取消「校閱」>「保護活頁簿」，然後再試一次。',
        }
      : {
          title: `工作表「${details.sheet}」受保護`,
          why: 'Excel 不允許變更受保護的工作表。',
          next: '請選擇「校閱」>「取消保護工作表」後再試一次。',
        },
  conflict: (details) =>
    isAboutLostRecord(details)
      ? {
          title: `表中已沒有紀錄${wordDetail(details, 'record', quote, '')}`,
          why: '在此期間有人刪除了該列或變更了編號，因此沒有寫入任何內容。',
          next: '請在工作表中尋找該筆紀錄，再以現有內容為準重新操作。',
        }
      : details.sheet === undefined
        ? {
            title: '檔案在此期間有變更',
            why: '有儲存格與計算結果時的內容不同，因此沒有覆寫。',
            next: '請再試一次，以最新內容重新計算。',
          }
        : {
            title: `工作表「${String(details.sheet)}」在建檔之後有變更`,
            why: '建檔之後有內容修改、增加、減少或重新排序，因此沒有刪除任何內容。',
            next: '請將變更還原後再試一次，或自行刪除檔案的各張工作表。',
          },
  undoConflict: (details) => ({
    title: '目前無法復原',
    why: wordDetail(
      details,
      'sheet',
      (sheet) => `「${sheet}」工作表上已有輸入、變更或新增內容，因此沒有還原任何內容。`,
      '之後相關內容有變更，或所加的列有變更、排序或新增，因此沒有還原任何內容。',
    ),
    next: '請先將這些變更還原再復原，或手動改正個別內容：「等級變動」和「異動紀錄」中記有原來的內容。',
  }),
  cancelled: () => ({
    title: '已停止',
    why: '您在完成之前停止了操作。',
    next: '可隨時重新開始。',
  }),
  hostSilent: () => ({
    title: 'Excel 沒有回應',
    why: '可能有儲存格正在編輯，或有對話方塊尚未關閉，或 Excel 正在計算。',
    next: '請按 Enter 或 Esc 結束輸入，關閉對話方塊，然後再試一次。',
  }),
  hostRefused: (details) => ({
    title: 'Excel 未能完成操作',
    why: wordDetail(details, 'message', (message) => `Excel 訊息：${message}`, 'Excel 沒有說明原因。'),
    next: '請再試一次。若再次發生，請儲存並重新開啟活頁簿。',
  }),
  nothingToUndo: () => ({
    title: '沒有可復原的動作',
    why: '上一個動作已經復原，或活頁簿已重新開啟。',
    next: '更早的變化可在「等級變動」和「異動紀錄」工作表中檢視。',
  }),
  recordNotFound: (details) => ({
    title: wordDetail(details, 'sheet', (sheet) => `工作表「${sheet}」已不存在`, '表中已沒有這筆紀錄'),
    why: '該列或工作表已刪除、已改名，或編號已變更。',
    next: '請返回上一步，以現有內容為準。',
  }),
  schemeInvalid: (details) => ({
    title: `分級方案${wordDetail(details, 'scheme', quote, '')}無法使用`,
    why: wordFault(details, schemeFaults, '各級的累計占比須逐級遞增，最後一級須為 100%。'),
    next: '請在設定工作表中改正後再試一次。',
  }),
  settingInvalid: (details) => ({
    title: `設定無法使用${wordDetail(details, 'setting', (setting) => `：${setting}`, '')}`,
    why: wordSettingFault(
      details,
      settingFaults,
      wordDetail(
        details,
        'value',
        (value) => `「${value}」不在允許範圍之內。`,
        '設定工作表中的這個值不在允許範圍之內。',
      ),
    ),
    next: '請在設定工作表中改正後再試一次。',
  }),
  workbookReadOnly: () => ({
    title: '活頁簿為唯讀',
    why: '活頁簿以唯讀方式開啟，無法寫入。',
    next: '請選擇編輯，或另存一份複本後再試一次。',
  }),
  unexpected: (details) => ({
    title: '增益集發生錯誤',
    why: wordDetail(details, 'message', (message) => `錯誤訊息：${message}`, '沒有說明原因。'),
    next: '請再試一次。若再次發生，請關閉此窗格後重新開啟。',
  }),
};

function wordLimits(details: ProblemDetails): string {
  const columns = wordDetail(details, 'mostColumns', (most) => most, '');
  return columns === '' ? '' : wordDetail(details, 'mostRows', (rows) => `（${rows} 列、${columns} 欄）`, '');
}
