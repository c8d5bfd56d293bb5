import type { FieldEntry } from '../defineFields';
import { splitWords } from '../defineFields';

/** Every record has one responsible owner and says when it was last verified (001, 002). */
export const stewardshipFields: readonly FieldEntry[] = [
  {
    id: 'owner',
    type: 'text',
    header: ['Owner', '负责人', '負責人'],
    privacy: 'internal',
    aliases: splitWords(
      'responsible | record owner | assigned to | sales rep | salesperson | sales agent | sales employee',
      'account manager',
      '业务员 | 销售员 | 销售人员 | 经办人 | 业务负责人 | 跟进人 | 業務員 | 業務 | 業務人員 | 經辦人',
      '承辦人 | 業務負責人 | 業務代表',
    ),
  },
  {
    id: 'lastVerified',
    type: 'date',
    header: ['Last verified', '最近核实日期', '最近核實日期'],
    privacy: 'internal',
    aliases: splitWords(
      'verified on | verified | last updated | updated | updated on | updated at | last modified',
      'last modified date | last update',
      '核实日期 | 核實日期 | 更新日期 | 更新时间 | 修改日期 | 修改时间 | 更新時間 | 修改時間 | 異動日期',
    ),
  },
];

/** Where an imported record comes from: the number of the import and the row of the source, see importedFrom.ts. */
export const importedFromField: FieldEntry = {
  id: 'importedFrom',
  type: 'identifier',
  header: ['Imported from', '导入来源', '匯入來源'],
  since: 3,
  privacy: 'internal',
};

/** Whose record it is. */
export const customerReference: FieldEntry = {
  id: 'customerNumber',
  type: 'reference',
  header: ['Customer No.', '客户编号', '客戶編號'],
  references: 'customers',
  isRequired: true,
  // The archive knows a customer by its number; other lists may name it instead, or give its tax number.
  aliases: splitWords(
    'customer number | customer id | customer code | customer ref | customer account | cust no | cust id',
    'cust code | client id | client no | client number | client code | account number | account no',
    'account id | account code | company id | business partner | sold-to party | sold-to | bill-to',
    'bill-to party | payer | kunnr | kunag | partner number | customer | customer name | client',
    'client name | account | account name | company | company name | associated company | buyer',
    'buyer name | customer tax number',
    '客户号 | 客户代码 | 客户代号 | 客户编码 | 客户ID | 购货单位代码 | 购货单位编码 | 往来单位编码',
    '会员号 | 客戶號 | 客戶號碼 | 客戶代碼 | 客戶代號 | 客戶編碼 | 客戶ID | 帳款客戶 | 往來單位編號',
    '會員編號 | 客户 | 客户名称 | 客户全称 | 客户简称 | 客户公司 | 公司 | 公司名称 | 企业名称 | 单位名称',
    '所属客户 | 所属公司 | 购货单位 | 购货单位名称 | 购买方 | 购买方名称 | 购方名称 | 往来单位',
    '往来单位名称 | 客戶 | 客戶名稱 | 客戶全名 | 客戶簡稱 | 客戶公司 | 公司名稱 | 所屬客戶 | 所屬公司',
    '買受人 | 買方 | 買方名稱 | 往來單位 | 客户税号 | 购买方税号 | 购方税号 | 纳税人识别号',
    '统一社会信用代码 | 客戶統編 | 買方統編 | 買受人統編 | 統一編號',
  ),
};

/** What does not fit anywhere else. */
export const remarksField: FieldEntry = {
  id: 'remarks',
  type: 'text',
  header: ['Remarks', '备注', '備註'],
  width: 220,
  privacy: 'internal',
  aliases: splitWords(
    'remark | comment | note | notes | comments | memo | additional information',
    '附注 | 附註 | 摘要 | 说明 | 备注说明 | 描述 | 說明 | 備註說明 | 備考 | 摘要說明',
  ),
};
