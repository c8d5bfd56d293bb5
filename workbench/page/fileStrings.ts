import type { CsvLossKind } from '../files/csv/listCsvLosses';
import type { FileProblemCode } from '../files/FileProblem';
import type { NotImitatedFeature } from '../files/xlsx/notImitated';
import type { DisplayLanguage } from './language';

/** Words for what is in files and what can be wrong with them. */
export interface FileStrings {
  readonly features: Readonly<Record<NotImitatedFeature, string>>;
  readonly problems: Readonly<Record<FileProblemCode, string>>;
  /** What a text file cannot hold. */
  readonly csvLosses: Readonly<Record<CsvLossKind, string>>;
  readonly saveCsv: string;
  /** Above the list of what is lost. */
  readonly losesInCsv: string;
  readonly losesInXlsx: string;
  readonly saveAnyway: string;
  readonly cancel: string;
}

const english: FileStrings = {
  features: {
    charts: 'charts',
    chartKinds: 'kinds of charts that Excel draws as similar ones',
    images: 'pictures',
    pivotTables: 'PivotTables',
    slicers: 'slicers',
    shapes: 'shapes and text boxes',
    sparklines: 'sparklines',
    richTexts: 'several fonts in one cell',
    gradients: 'gradient fills',
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
  csvLosses: {
    otherSheets: 'the other sheets',
    formulas: 'formulas: only their results are saved',
    formats: 'formats and merged cells',
    tables: 'tables',
    conditionalFormats: 'conditional formats',
    validations: 'data validation',
    names: 'names',
    comments: 'comments and notes',
    links: 'links',
    charts: 'charts',
    settings: 'what add-ins have stored',
  },
  saveCsv: 'Save as CSV',
  losesInCsv: 'A CSV file holds the texts of one sheet. It will lack:',
  losesInXlsx: 'The saved file will lack what the workbench cannot keep:',
  saveAnyway: 'Save anyway',
  cancel: 'Cancel',
};

const simplifiedChinese: FileStrings = {
  features: {
    charts: '图表',
    chartKinds: '图表类型：Excel 将以相近的类型显示',
    images: '图片',
    pivotTables: '数据透视表',
    slicers: '切片器',
    shapes: '形状和文本框',
    sparklines: '迷你图',
    richTexts: '同一单元格中的多种字体',
    gradients: '渐变填充',
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
  csvLosses: {
    otherSheets: '其他工作表',
    formulas: '公式：只保存计算结果',
    formats: '格式和合并单元格',
    tables: '表格',
    conditionalFormats: '条件格式',
    validations: '数据验证',
    names: '名称',
    comments: '批注和备注',
    links: '超链接',
    charts: '图表',
    settings: '加载项保存的设置',
  },
  saveCsv: '另存为 CSV',
  losesInCsv: 'CSV 文件只能保存一张工作表的文本，将丢失以下内容：',
  losesInXlsx: '工作台无法保留以下内容，保存后的文件将丢失：',
  saveAnyway: '仍要保存',
  cancel: '取消',
};

const traditionalChinese: FileStrings = {
  features: {
    charts: '圖表',
    chartKinds: '圖表類型：Excel 會以相近的類型顯示',
    images: '圖片',
    pivotTables: '樞紐分析表',
    slicers: '交叉分析篩選器',
    shapes: '圖案和文字方塊',
    sparklines: '走勢圖',
    richTexts: '同一儲存格中的多種字型',
    gradients: '漸層填滿',
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
  csvLosses: {
    otherSheets: '其他工作表',
    formulas: '公式：只會儲存計算結果',
    formats: '格式和合併儲存格',
    tables: '表格',
    conditionalFormats: '條件式格式設定',
    validations: '資料驗證',
    names: '名稱',
    comments: '註解和附註',
    links: '超連結',
    charts: '圖表',
    settings: '增益集儲存的設定',
  },
  saveCsv: '另存為 CSV',
  losesInCsv: 'CSV 檔案只能儲存一張工作表的文字，以下內容將會遺失：',
  losesInXlsx: '工作臺無法保留以下內容，儲存後的檔案將缺少：',
  saveAnyway: '仍要儲存',
  cancel: '取消',
};

/** Words for files in each language of the workbench. */
export const fileStrings: Readonly<Record<DisplayLanguage, FileStrings>> = {
  'en-US': english,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
};
