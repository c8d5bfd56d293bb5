import { defineFields, splitWords } from '../defineFields';
import { stageChoices } from './stageField';

/** By what a customer is known; they stand first, and the first `frozenFieldCount` of them stay in view. */
export const identityFields = defineFields('basic', [
  {
    id: 'customerNumber',
    type: 'identifier',
    header: ['Customer No.', '客户编号', '客戶編號'],
    isRequired: true,
    aliases: splitWords(
      'customer number | customer no | customer id | customer code | client id | client number | client no',
      'client code | account number | account no | account id | account code | cust no | cust id',
      'customer ref | number | no | id | code | kunnr | sold-to party | record id | company id',
      'partner number | business partner',
      '客户号 | 客户代码 | 客户代号 | 客户编码 | 客户ID | 编号 | 代码 | 公司代码 | 公司代号 | 证券代码',
      '股票代码 | A股代码 | 客戶號 | 客戶代碼 | 客戶代號 | 客戶編碼 | 客戶ID | 編號 | 代號 | 公司代號',
      '公司代碼 | 證券代號 | 股票代號 | 会员号 | 往来单位编码 | 客户档案编号 | 证券编号 | 會員編號',
      '往來單位編號 | 客戶檔案編號',
    ),
  },
  {
    id: 'name',
    type: 'text',
    header: ['Customer name', '客户名称', '客戶名稱'],
    width: 240,
    isRequired: true,
    aliases: splitWords(
      'client name | account name | company | company name | organisation | organization',
      'organisation name | organization name | legal name | name1 | account full name | business name',
      'customer full name | organisation full name | legal entity | partner name | name | full name',
      'customer | client | account',
      '公司名称 | 公司全称 | 企业名称 | 单位名称 | 客户全称 | 客户姓名 | 顾客名称 | 公司名稱 | 公司全名',
      '企業名稱 | 單位名稱 | 客戶全名 | 客戶姓名 | 顧客名稱 | 往来单位 | 往来单位名称 | 企业全称 | 商户名称',
      '企业 | 公司 | 客户公司 | 单位 | 往來單位 | 企業全名 | 公司全稱 | 客戶全稱 | 客戶公司 | 商號名稱',
      '名称 | 姓名 | 名稱 | 客户 | 客戶',
    ),
  },
  {
    id: 'stage',
    type: 'choice',
    header: ['Stage', '客户阶段', '客戶階段'],
    choices: stageChoices,
    isRequired: true,
    freshForMonths: 24,
    aliases: splitWords(
      'status | customer stage | customer status | client status | account status | lifecycle stage',
      'relationship status | customer lifecycle',
      '阶段 | 客户状态 | 状态 | 階段 | 客戶狀態 | 狀態 | 客户生命周期 | 合作状态 | 客戶生命週期 | 合作狀態',
      '往來狀態',
    ),
  },
]);

/** Customer number and name stay in view when the sheet is scrolled sideways. */
export const frozenFieldCount = 2;
