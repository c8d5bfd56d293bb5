import type { DisplayLanguage } from '../language';

/** The words around a refused entry, where its validation has none of its own. */
export interface EntryStrings {
  readonly title: string;
  readonly message: string;
  readonly continueQuestion: string;
  readonly retry: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  readonly cancel: string;
}

export const entryStrings: Readonly<Record<DisplayLanguage, EntryStrings>> = {
  'en-US': {
    title: 'Not written',
    message: "This value doesn't match the data validation restrictions defined for this cell.",
    continueQuestion: 'Continue?',
    retry: 'Retry',
    yes: 'Yes',
    no: 'No',
    ok: 'OK',
    cancel: 'Cancel',
  },
  'zh-CN': {
    title: '未写入',
    message: '此值与此单元格定义的数据验证限制不匹配。',
    continueQuestion: '是否继续？',
    retry: '重试',
    yes: '是',
    no: '否',
    ok: '确定',
    cancel: '取消',
  },
  'zh-TW': {
    title: '未寫入',
    message: '此值不符合此儲存格所定義的資料驗證限制。',
    continueQuestion: '是否繼續？',
    retry: '重試',
    yes: '是',
    no: '否',
    ok: '確定',
    cancel: '取消',
  },
};
