import type { upgrade as english } from '../en-US/upgrade';

export const upgrade: typeof english = {
  title: '升级客户档案',
  planning: '正在确定升级会新增什么',
  introduction: '此档案由加载项的早期版本创建。升级只新增下列空白内容，您的客户、各列、格式和公式都保持不变。',
  sheets: (sheets) => `新增 ${sheets.text} 张工作表`,
  columns: (columns) => `新增 ${columns.text} 列，各在所属表的末尾`,
  column: (column, table) => `${column}（${table}）`,
  settings: (settings) => `新增 ${settings.text} 项设置`,
  undoable: '只要还没有人在新增内容中录入，就可以撤销升级。',
  apply: '升级',
  applying: '正在升级客户档案',
  applied: '客户档案已是最新版本。',
  upToDate: '客户档案已是最新版本，无需新增。',
  notice: '此档案由加载项的早期版本创建。升级后可记录联系人、订单、应收账款等内容。',
  seeUpgrade: '查看升级内容',
};
