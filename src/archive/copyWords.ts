import { localise } from './defineFields';

/** What a copy for others says of itself, and what the register and the change log say of it, in the archive's language. */
export const copyWords = {
  /** Begins the name of the file. */
  fileName: localise('Customer file copy', '客户档案副本', '客戶檔案副本'),
  aboutSheet: localise('About this copy', '副本说明', '副本說明'),
  title: localise('Copy from our customer archive', '客户档案副本', '客戶檔案副本'),
  recipient: localise('For', '发给', '發給'),
  purpose: localise('Purpose', '用途', '用途'),
  issuedOn: localise('Issued on', '发放日期', '發放日期'),
  dueBack: localise('Give back or delete by', '归还或删除期限', '歸還或刪除期限'),
  issuedBy: localise('Issued by', '发放人', '發放人'),
  customers: localise('Customers', '客户数', '客戶數'),
  records: localise('records', '条记录', '筆紀錄'),
  confidential: localise('Confidential columns', '包含的保密栏目', '包含的保密欄位'),
  reason: localise('Why they are in it', '包含原因', '包含原因'),
  notice: localise(
    'For this recipient and this purpose only; please do not pass it on. It holds values as of the day of issue and does not follow later changes.',
    '仅供上述对象用于上述用途，请勿转交他人。内容为发放当日的数值，不随档案后续变动更新。',
    '僅供上述對象用於上述用途，請勿轉交他人。內容為發放當日的數值，不隨檔案後續異動更新。',
  ),
  /** Stands in the change log before the number of customers. */
  logged: localise('Copy issued, customers:', '发放副本，客户数：', '發放副本，客戶數：'),
} as const;
