import { localise } from './defineFields';

/** What the files with one person's data say of themselves, in the archive's language. */
export const personFileWords = {
  /** Begins the names of the files. */
  fileName: localise('Personal data', '个人信息', '個人資料'),
  title: localise('What we store about', '我们保存的个人信息：', '我們保存的個人資料：'),
  writtenOn: localise('As of', '截至', '截至'),
  stored: localise('Stored about this person', '关于本人的信息', '關於本人的資料'),
  toCheck: localise(
    'To be checked before it is given out: may be about somebody else',
    '发出前请核对：可能涉及他人',
    '發出前請核對：可能涉及他人',
  ),
  passedOn: localise(
    'Who has had the file of the customer',
    '曾借阅或领取该客户档案的人',
    '曾借閱或領取該客戶檔案的人',
  ),
} as const;
