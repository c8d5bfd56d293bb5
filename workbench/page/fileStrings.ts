import type { FileProblemCode } from '../files/FileProblem';
import type { NotImitatedFeature } from '../files/xlsx/notImitated';
import type { DisplayLanguage } from './language';

/** Words for what is in files and what can be wrong with them. */
export interface FileStrings {
  readonly features: Readonly<Record<NotImitatedFeature, string>>;
  readonly problems: Readonly<Record<FileProblemCode, string>>;
}

const english: FileStrings = {
  features: {
    charts: 'charts',
    images: 'pictures',
    pivotTables: 'PivotTables',
    slicers: 'slicers',
    comments: 'comments',
    hyperlinks: 'links',
    filterCriteria: 'filter settings',
    tablesWithoutHeaders: 'tables without a header row',
    sparklines: 'sparklines',
    externalLinks: 'links to other workbooks',
    macros: 'macros',
    chartSheets: 'chart sheets',
  },
  problems: {
    empty: 'there is nothing in it',
    notASpreadsheet: 'it is neither a workbook nor a list in a text file',
    damaged: 'it is damaged',
    encrypted: 'it is protected by a password',
    oldFormat: 'it is in an older format; save it as .xlsx in Excel first',
    tooLarge: 'it is larger than the workbench can hold',
    cannotBeStored: 'it holds something an .xlsx file cannot',
  },
};

const simplifiedChinese: FileStrings = {
  features: {
    charts: '图表',
    images: '图片',
    pivotTables: '数据透视表',
    slicers: '切片器',
    comments: '批注',
    hyperlinks: '超链接',
    filterCriteria: '筛选条件',
    tablesWithoutHeaders: '无标题行的表格',
    sparklines: '迷你图',
    externalLinks: '指向其他工作簿的链接',
    macros: '宏',
    chartSheets: '图表工作表',
  },
  problems: {
    empty: '文件中没有内容',
    notASpreadsheet: '既不是工作簿，也不是文本格式的列表',
    damaged: '文件已损坏',
    encrypted: '文件受密码保护',
    oldFormat: '文件格式过旧，请先在 Excel 中另存为 .xlsx',
    tooLarge: '文件过大，工作台无法容纳',
    cannotBeStored: '其中有 .xlsx 文件无法保存的内容',
  },
};

const traditionalChinese: FileStrings = {
  features: {
    charts: '圖表',
    images: '圖片',
    pivotTables: '樞紐分析表',
    slicers: '交叉分析篩選器',
    comments: '註解',
    hyperlinks: '超連結',
    filterCriteria: '篩選條件',
    tablesWithoutHeaders: '無標題列的表格',
    sparklines: '走勢圖',
    externalLinks: '其他活頁簿的連結',
    macros: '巨集',
    chartSheets: '圖表工作表',
  },
  problems: {
    empty: '檔案中沒有內容',
    notASpreadsheet: '既不是活頁簿，也不是文字格式的清單',
    damaged: '檔案已損毀',
    encrypted: '檔案受密碼保護',
    oldFormat: '檔案格式過舊，請先在 Excel 中另存為 .xlsx',
    tooLarge: '檔案過大，工作臺無法容納',
    cannotBeStored: '其中有 .xlsx 檔案無法儲存的內容',
  },
};

/** Words for files in each language of the workbench. */
export const fileStrings: Readonly<Record<DisplayLanguage, FileStrings>> = {
  'en-US': english,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
};
