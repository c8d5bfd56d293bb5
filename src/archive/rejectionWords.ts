import type { Language, Localised } from './language';

/** By what two records may be the same. */
type Likeness = 'number' | 'taxNumber' | 'email' | 'phone' | 'name';

/** How the sheet of rows that were not imported says why not. */
interface RejectionWords {
  readonly unfit: (header: string, value: string, reason: string) => string;
  readonly required: (field: string) => string;
  readonly unknownReference: (field: string, value: string) => string;
  readonly supplyCycle: (value: string) => string;
  readonly sameNumber: (row: number) => string;
  readonly numberTaken: (value: string) => string;
  readonly undecidedDuplicate: (likeness: string) => string;
  readonly likeness: Readonly<Record<Likeness, string>>;
  /** Between several. */
  readonly gap: string;
}

const words: Localised<RejectionWords> = {
  'en-US': {
    unfit: (header, value, reason) => `${header}: “${value}”: ${reason}`,
    required: (field) => `${field} is missing`,
    unknownReference: (field, value) => `${field}: “${value}” is not in the archive`,
    supplyCycle: (value) => `Would be supplied through itself (“${value}”)`,
    sameNumber: (row) => `The same as row ${row}, with other values`,
    numberTaken: (value) => `“${value}” is the number of another customer: correct it, or delete it to get a new one`,
    undecidedDuplicate: (likeness) => `Perhaps there already (same ${likeness}): decide when you import it again`,
    likeness: { number: 'number', taxNumber: 'tax number', email: 'e-mail', phone: 'phone', name: 'name' },
    gap: ', ',
  },
  'zh-CN': {
    unfit: (header, value, reason) => `${header}：“${value}”${reason}`,
    required: (field) => `缺少${field}`,
    unknownReference: (field, value) => `${field}：档案中没有“${value}”`,
    supplyCycle: (value) => `会通过“${value}”向自己供货`,
    sameNumber: (row) => `与第 ${row} 行是同一条，但其他值不同`,
    numberTaken: (value) => `编号“${value}”已属于另一位客户：请改正，或删去以便另编新号`,
    undecidedDuplicate: (likeness) => `可能已经存在（${likeness}相同）：再次导入时请确认`,
    likeness: { number: '编号', taxNumber: '税号', email: '邮箱', phone: '电话', name: '名称' },
    gap: '、',
  },
  'zh-TW': {
    unfit: (header, value, reason) => `${header}：「${value}」${reason}`,
    required: (field) => `缺少${field}`,
    unknownReference: (field, value) => `${field}：檔案中沒有「${value}」`,
    supplyCycle: (value) => `會透過「${value}」向自己供貨`,
    sameNumber: (row) => `與第 ${row} 列是同一筆，但其他值不同`,
    numberTaken: (value) => `編號「${value}」已屬於另一位客戶：請更正，或刪除以便另編新號`,
    undecidedDuplicate: (likeness) => `可能已經存在（${likeness}相同）：再次匯入時請確認`,
    likeness: { number: '編號', taxNumber: '統一編號', email: '電子郵件', phone: '電話', name: '名稱' },
    gap: '、',
  },
};

/** The words of one language for rows that were not imported. */
export function rejectionWords(language: Language): RejectionWords {
  return words[language];
}
