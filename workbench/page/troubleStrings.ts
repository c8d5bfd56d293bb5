import type { BatchTrouble, CountedBatches } from '../protocol/Faults';
import type { ProfileName } from '../protocol/hostProfile';
import type { SecondUserEdit } from '../protocol/secondUserEdit';
import type { DisplayLanguage } from './language';

/** What the panel can plan: a trouble of a batch, or one of the edits of another person. */
export type TroubleKind = Exclude<BatchTrouble['kind'], 'edit'> | SecondUserEdit['kind'];

/** Words of the panel for trouble on demand. */
export interface TroubleStrings {
  readonly title: string;
  readonly close: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<ProfileName, string>>;
  readonly latency: string;
  readonly cellEditMode: string;
  readonly plan: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<TroubleKind, string>>;
  readonly batch: string;
  readonly counted: string;
  readonly countedBatches: Readonly<Record<CountedBatches, string>>;
  readonly code: string;
  readonly address: string;
  readonly value: string;
  readonly sortColumn: string;
  readonly table: string;
  readonly column: string;
  readonly newName: string;
  readonly sheet: string;
  readonly planIt: string;
  readonly doItNow: string;
  readonly planned: (kind: string, batch: number, counted: string) => string;
  readonly nothingPlanned: string;
  readonly release: string;
  readonly clear: string;
  readonly counts: string;
  readonly batches: string;
  readonly kilobytes: string;
  readonly openBatches: string;
  readonly openCommands: string;
  readonly openFunctionCalls: string;
  readonly eventHandlers: string;
  readonly liveReferences: string;
  readonly unknownMembers: string;
  readonly lastErrors: string;
  readonly none: string;
}

const english: TroubleStrings = {
  title: 'Trouble',
  close: 'Close the trouble panel',
  profile: 'Excel to imitate',
  profiles: {
    web: 'Excel on the web',
    desktop: 'Excel for Microsoft 365',
    2024: 'Excel 2024',
    2021: 'Excel 2021',
    2019: 'Excel 2019',
    2016: 'Excel 2016',
  },
  latency: 'Delay of each request, in ms',
  cellEditMode: 'A cell is being edited',
  plan: 'Plan for one request',
  kind: 'What happens',
  kinds: {
    fail: 'It fails',
    hang: 'It hangs',
    dropAnswer: 'It is done, its answer is lost',
    reload: 'The pane reloads',
    setValue: 'Somebody changes a value',
    insertRows: 'Somebody inserts rows',
    deleteRows: 'Somebody deletes rows',
    sortRows: 'Somebody sorts rows',
    renameColumn: 'Somebody renames a column',
    protectSheet: 'Somebody protects a sheet',
    unprotectSheet: 'Somebody unprotects a sheet',
  },
  batch: 'Request number, from now',
  counted: 'Counting',
  countedBatches: { all: 'every request', writing: 'requests that write' },
  code: 'Error code',
  address: 'Address',
  value: 'Value',
  sortColumn: 'By column (1 is the first)',
  table: 'Table',
  column: 'Column',
  newName: 'New name',
  sheet: 'Sheet',
  planIt: 'Plan it',
  doItNow: 'Do it now',
  planned: (kind, batch, counted) => `${kind} – request ${String(batch)}, counting ${counted}`,
  nothingPlanned: 'Nothing is planned.',
  release: 'Let stuck requests go on',
  clear: 'End all trouble',
  counts: 'What is open',
  batches: 'Requests',
  kilobytes: 'Kilobytes',
  openBatches: 'Not answered yet',
  openCommands: 'Commands running',
  openFunctionCalls: 'Functions running',
  eventHandlers: 'Event handlers',
  liveReferences: 'Ranges held',
  unknownMembers: 'Members the workbench lacks',
  lastErrors: 'Latest errors',
  none: 'None',
};

const simplifiedChinese: TroubleStrings = {
  title: '故障模拟',
  close: '关闭故障模拟面板',
  profile: '模拟的 Excel',
  profiles: {
    web: 'Excel 网页版',
    desktop: 'Microsoft 365 专属 Excel',
    2024: 'Excel 2024',
    2021: 'Excel 2021',
    2019: 'Excel 2019',
    2016: 'Excel 2016',
  },
  latency: '每个请求的延迟（毫秒）',
  cellEditMode: '有单元格正在编辑',
  plan: '为某个请求安排故障',
  kind: '发生什么',
  kinds: {
    fail: '请求失败',
    hang: '请求一直没有响应',
    dropAnswer: '请求已执行，但应答丢失',
    reload: '任务窗格重新加载',
    setValue: '他人更改一个值',
    insertRows: '他人插入行',
    deleteRows: '他人删除行',
    sortRows: '他人对行排序',
    renameColumn: '他人重命名一列',
    protectSheet: '他人保护工作表',
    unprotectSheet: '他人取消保护工作表',
  },
  batch: '第几个请求（从现在算起）',
  counted: '计数范围',
  countedBatches: { all: '所有请求', writing: '写入请求' },
  code: '错误代码',
  address: '地址',
  value: '值',
  sortColumn: '按第几列（1 为首列）',
  table: '表格',
  column: '列',
  newName: '新名称',
  sheet: '工作表',
  planIt: '安排',
  doItNow: '立即执行',
  planned: (kind, batch, counted) => `${kind}：第 ${String(batch)} 个请求（${counted}）`,
  nothingPlanned: '尚未安排任何故障。',
  release: '让停住的请求继续',
  clear: '结束所有故障',
  counts: '当前状态',
  batches: '请求数',
  kilobytes: '千字节数',
  openBatches: '尚未应答',
  openCommands: '正在运行的命令',
  openFunctionCalls: '正在运行的函数',
  eventHandlers: '事件处理程序',
  liveReferences: '占用的区域',
  unknownMembers: '工作台没有的成员',
  lastErrors: '最近的错误',
  none: '无',
};

const traditionalChinese: TroubleStrings = {
  title: '故障模擬',
  close: '關閉故障模擬面板',
  profile: '模擬的 Excel',
  profiles: {
    web: 'Excel 網頁版',
    desktop: 'Microsoft 365 專用 Excel',
    2024: 'Excel 2024',
    2021: 'Excel 2021',
    2019: 'Excel 2019',
    2016: 'Excel 2016',
  },
  latency: '每個要求的延遲（毫秒）',
  cellEditMode: '有儲存格正在編輯',
  plan: '為某個要求安排故障',
  kind: '發生什麼',
  kinds: {
    fail: '要求失敗',
    hang: '要求一直沒有回應',
    dropAnswer: '要求已執行，但回覆遺失',
    reload: '工作窗格重新載入',
    setValue: '他人變更一個值',
    insertRows: '他人插入列',
    deleteRows: '他人刪除列',
    sortRows: '他人排序列',
    renameColumn: '他人重新命名一欄',
    protectSheet: '他人保護工作表',
    unprotectSheet: '他人取消保護工作表',
  },
  batch: '第幾個要求（從現在算起）',
  counted: '計數範圍',
  countedBatches: { all: '所有要求', writing: '寫入要求' },
  code: '錯誤碼',
  address: '位址',
  value: '值',
  sortColumn: '依第幾欄（1 為首欄）',
  table: '表格',
  column: '欄',
  newName: '新名稱',
  sheet: '工作表',
  planIt: '安排',
  doItNow: '立即執行',
  planned: (kind, batch, counted) => `${kind}：第 ${String(batch)} 個要求（${counted}）`,
  nothingPlanned: '尚未安排任何故障。',
  release: '讓停住的要求繼續',
  clear: '結束所有故障',
  counts: '目前狀態',
  batches: '要求數',
  kilobytes: '千位元組數',
  openBatches: '尚未回覆',
  openCommands: '執行中的命令',
  openFunctionCalls: '執行中的函式',
  eventHandlers: '事件處理常式',
  liveReferences: '占用的範圍',
  unknownMembers: '工作臺沒有的成員',
  lastErrors: '最近的錯誤',
  none: '無',
};

/** The panel's texts in each language it offers. */
export const troubleStrings: Readonly<Record<DisplayLanguage, TroubleStrings>> = {
  'en-US': english,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
};
