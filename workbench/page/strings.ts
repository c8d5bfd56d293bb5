import type { DisplayLanguage } from './language';

/** Every word the workbench itself shows; the add-in's words come from its manifest and its own page. */
export interface WorkbenchStrings {
  readonly productName: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  /** The name of a workbook that has not been saved, without extension. */
  readonly newWorkbook: string;
  readonly dropHere: string;
  readonly paneClose: string;
  readonly paneResize: string;
  readonly paneFrame: (addin: string) => string;
  readonly ribbon: string;
  readonly showPane: string;
  readonly starting: string;
  readonly calculating: string;
  readonly busy: (command: string) => string;
  readonly ready: string;
  /** The add-in waits until the person is done typing into a cell. */
  readonly editAwaited: string;
  /** A person was kept from a change. */
  readonly protected: string;
  readonly traffic: (batches: number, kilobytes: string) => string;
  readonly problems: (count: number) => string;
  readonly problemsClear: string;
  readonly cannotOpen: (name: string, reason: string) => string;
  readonly cannotSave: (reason: string) => string;
  readonly notImitatedInFile: (name: string, parts: string) => string;
  readonly addinUnreachable: (address: string, reason: string) => string;
  /** office.js speaks only to a host under its own host name, by https. */
  readonly addinElsewhere: (address: string, here: string) => string;
  readonly commandFailed: (command: string, reason: string) => string;
  readonly commandUnknown: (functionName: string) => string;
  readonly controlNotDrawn: (control: string) => string;
  readonly memberUnknown: (member: string) => string;
  readonly batchFailed: (reason: string) => string;
  readonly frameMessageRefused: (reason: string) => string;
  readonly failed: (reason: string) => string;
}

const english: WorkbenchStrings = {
  productName: 'Workbench',
  open: 'Open',
  save: 'Save',
  language: 'Display language',
  newWorkbook: 'Book1',
  dropHere: 'Drop an .xlsx or .csv file to open it',
  paneClose: 'Close the pane',
  paneResize: 'Width of the pane',
  paneFrame: (addin) => `Task pane of ${addin}`,
  ribbon: 'Ribbon',
  showPane: 'Show the pane',
  starting: 'Starting the add-in',
  calculating: 'Calculating',
  busy: (command) => `Running “${command}”`,
  ready: 'Ready',
  editAwaited: 'The add-in waits until you finish editing the cell (Enter or Esc)',
  protected: 'This cell or sheet is protected. To change it, take the protection off first.',
  traffic: (batches, kilobytes) => `${String(batches)} ${batches === 1 ? 'batch' : 'batches'}, ${kilobytes} kB`,
  problems: (count) => (count === 1 ? '1 problem' : `${String(count)} problems`),
  problemsClear: 'Clear the list',
  cannotOpen: (name, reason) => `“${name}” cannot be opened: ${reason}`,
  cannotSave: (reason) => `The workbook cannot be saved: ${reason}`,
  notImitatedInFile: (name, parts) => `“${name}” holds what the workbench does not show: ${parts}`,
  addinUnreachable: (address, reason) => `The add-in’s page ${address} cannot be reached: ${reason}`,
  addinElsewhere: (address, here) =>
    `The add-in’s page ${address} cannot be hosted: office.js answers only a host under its own host name. Serve the add-in at ${here} (any port), and give that address in its manifest.`,
  commandFailed: (command, reason) => `“${command}” failed: ${reason}`,
  commandUnknown: (functionName) => `the add-in has no function “${functionName}”`,
  controlNotDrawn: (control) => `The ribbon lacks a control the workbench does not draw: ${control}`,
  memberUnknown: (member) => `The add-in asked for ${member}, which the workbench does not have`,
  batchFailed: (reason) => `A request of the add-in failed: ${reason}`,
  frameMessageRefused: (reason) => `A message from the add-in’s page was refused: ${reason}`,
  failed: (reason) => `Something went wrong: ${reason}`,
};

const simplifiedChinese: WorkbenchStrings = {
  productName: '工作台',
  open: '打开',
  save: '保存',
  language: '显示语言',
  newWorkbook: '工作簿1',
  dropHere: '将 .xlsx 或 .csv 文件拖放到此处即可打开',
  paneClose: '关闭任务窗格',
  paneResize: '任务窗格宽度',
  paneFrame: (addin) => `“${addin}”的任务窗格`,
  ribbon: '功能区',
  showPane: '显示任务窗格',
  starting: '正在启动加载项',
  calculating: '正在计算',
  busy: (command) => `正在运行“${command}”`,
  ready: '就绪',
  editAwaited: '加载项正在等待您结束单元格编辑（按 Enter 或 Esc）',
  protected: '此单元格或工作表受保护。要更改它，请先取消保护。',
  traffic: (batches, kilobytes) => `${String(batches)} 批请求，${kilobytes} kB`,
  problems: (count) => `${String(count)} 个问题`,
  problemsClear: '清空列表',
  cannotOpen: (name, reason) => `无法打开“${name}”：${reason}`,
  cannotSave: (reason) => `无法保存工作簿：${reason}`,
  notImitatedInFile: (name, parts) => `“${name}”中有工作台无法显示的内容：${parts}`,
  addinUnreachable: (address, reason) => `无法访问加载项页面 ${address}：${reason}`,
  addinElsewhere: (address, here) =>
    `无法承载加载项页面 ${address}：office.js 只与同一主机名的宿主通信。请在 ${here}（任意端口）提供该加载项，并在其清单中填写这个地址。`,
  commandFailed: (command, reason) => `“${command}”执行失败：${reason}`,
  commandUnknown: (functionName) => `加载项中没有函数“${functionName}”`,
  controlNotDrawn: (control) => `功能区缺少工作台无法绘制的控件：${control}`,
  memberUnknown: (member) => `加载项调用了工作台没有的成员 ${member}`,
  batchFailed: (reason) => `加载项的一次请求失败：${reason}`,
  frameMessageRefused: (reason) => `已拒绝来自加载项页面的一条消息：${reason}`,
  failed: (reason) => `出现问题：${reason}`,
};

const traditionalChinese: WorkbenchStrings = {
  productName: '工作臺',
  open: '開啟',
  save: '儲存',
  language: '顯示語言',
  newWorkbook: '活頁簿1',
  dropHere: '將 .xlsx 或 .csv 檔案拖放到此處即可開啟',
  paneClose: '關閉工作窗格',
  paneResize: '工作窗格寬度',
  paneFrame: (addin) => `「${addin}」的工作窗格`,
  ribbon: '功能區',
  showPane: '顯示工作窗格',
  starting: '正在啟動增益集',
  calculating: '正在計算',
  busy: (command) => `正在執行「${command}」`,
  ready: '就緒',
  editAwaited: '增益集正在等候您結束儲存格編輯（按 Enter 或 Esc）',
  protected: '此儲存格或工作表受到保護。若要變更，請先取消保護。',
  traffic: (batches, kilobytes) => `${String(batches)} 批要求，${kilobytes} kB`,
  problems: (count) => `${String(count)} 個問題`,
  problemsClear: '清除清單',
  cannotOpen: (name, reason) => `無法開啟「${name}」：${reason}`,
  cannotSave: (reason) => `無法儲存活頁簿：${reason}`,
  notImitatedInFile: (name, parts) => `「${name}」中有工作臺無法顯示的內容：${parts}`,
  addinUnreachable: (address, reason) => `無法連線到增益集頁面 ${address}：${reason}`,
  addinElsewhere: (address, here) =>
    `無法載入增益集頁面 ${address}：office.js 只與同一主機名稱的主機通訊。請在 ${here}（任意連接埠）提供該增益集，並在其資訊清單中填寫這個位址。`,
  commandFailed: (command, reason) => `「${command}」執行失敗：${reason}`,
  commandUnknown: (functionName) => `增益集中沒有函式「${functionName}」`,
  controlNotDrawn: (control) => `功能區缺少工作臺無法繪製的控制項：${control}`,
  memberUnknown: (member) => `增益集呼叫了工作臺沒有的成員 ${member}`,
  batchFailed: (reason) => `增益集的一次要求失敗：${reason}`,
  frameMessageRefused: (reason) => `已拒絕來自增益集頁面的一則訊息：${reason}`,
  failed: (reason) => `發生問題：${reason}`,
};

/** The workbench's own texts in each language it offers. */
export const workbenchStrings: Readonly<Record<DisplayLanguage, WorkbenchStrings>> = {
  'en-US': english,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
};
