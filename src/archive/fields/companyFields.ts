import { defineFields, splitWords } from '../defineFields';
import { kindChoices, ownershipChoices, sizeChoices } from './basicChoices';

/** What the customer is: its kind, registration, ownership and size (000, 003). */
export const companyFields = defineFields('basic', [
  {
    id: 'otherName',
    type: 'text',
    header: ['Other name', '其他名称', '其他名稱'],
    width: 180,
    aliases: splitWords(
      'english name | short name | trading name | dba | abbreviation | customer short name | also known as',
      'alias | name2 | search term',
      '英文名称 | 简称 | 公司简称 | A股简称 | 英文简称 | 英文名稱 | 簡稱 | 公司簡稱 | 英文簡稱 | 客户简称',
      '企业简称 | 曾用名 | 外文名称 | 客戶簡稱 | 企業簡稱 | 外文名稱 | 公司英文名稱',
    ),
  },
  {
    id: 'kind',
    type: 'choice',
    header: ['Kind', '客户类型', '客戶類型'],
    choices: kindChoices,
    aliases: splitWords(
      'customer type | customer kind | type | account type | kind of customer | legal type | record type',
      '类型 | 類型',
    ),
  },
  {
    id: 'suppliedThrough',
    type: 'reference',
    header: ['Supplied through', '供货经销商', '供貨經銷商'],
    references: 'customers',
    privacy: 'internal',
    aliases: splitWords(
      'dealer | distributor | supplied by | reseller | wholesaler | channel partner',
      '经销商 | 代理商 | 上级经销商 | 經銷商 | 代理商編號 | 上級經銷商 | 供货商 | 供貨商 | 中盤商',
    ),
  },
  {
    id: 'bankAccount',
    type: 'identifier',
    header: ['Bank account', '银行账号', '銀行帳號'],
    width: 180,
    privacy: 'internal',
    aliases: splitWords(
      'account for payment | iban | bank account number | account iban | bank account no | bankn',
      '账号 | 帐号 | 开户账号 | 銀行賬號 | 帳號 | 银行帐号 | 开户行账号 | 收款账号 | 銀行帳戶 | 匯款帳號',
    ),
  },
  {
    id: 'taxNumber',
    type: 'identifier',
    header: ['Tax number', '税号', '統一編號'],
    width: 180,
    aliases: splitWords(
      'tax id | vat | vat number | tax no | tin | vat registration number | vat no | vat id | stceg',
      'gst number | ein | abn | tax registration number | tax identification number',
      '纳税人识别号 | 税务登记号 | 統編 | 稅號 | 稅籍編號 | 營利事業統一編號 | 税务登记证号 | 纳税人识别码',
      '税务登记 | 税籍编号 | 公司统编 | 公司統編 | 統編號碼 | 統一編號(統編)',
    ),
  },
  {
    id: 'registrationNumber',
    type: 'identifier',
    header: ['Registration number', '工商登记号', '工商登記號'],
    width: 180,
    aliases: splitWords(
      'business registration number | company registration number | company number | registration no',
      'unified social credit code | uscc | credit code | company reg no | duns',
      '统一社会信用代码 | 营业执照号 | 注册号 | 工商注册号 | 統一社會信用代碼 | 營業執照號 | 登記號',
      '社会信用代码 | 信用代码 | 统一信用代码 | 组织机构代码 | 营业执照 | 營業登記證號 | 公司登記編號',
      '社會信用代碼',
    ),
  },
  {
    id: 'ownership',
    type: 'choice',
    header: ['Ownership', '所有制性质', '所有制性質'],
    choices: ownershipChoices,
    aliases: splitWords(
      'ownership type | legal form | entity type',
      '企业性质 | 单位性质 | 公司性质 | 所有制 | 经济性质 | 企業性質 | 公司性質 | 企業組織形式',
      '企业组织形式 | 公司类型 | 企业类型 | 单位类型 | 公司類型 | 企業類型 | 組織型態',
    ),
  },
  {
    id: 'category',
    type: 'text',
    header: ['Category', '客户类别', '客戶類別'],
    aliases: splitWords(
      'customer category | segment | channel | customer group | account group | customer class code',
      'classification',
      '类别 | 分类 | 客户分类 | 渠道 | 類別 | 分類 | 客戶分類 | 通路 | 客户分组 | 客户群 | 所属分类',
      '所属分类码 | 客户类目 | 客戶分組 | 客戶群組 | 客戶群 | 通路別 | 客戶別',
    ),
  },
  {
    id: 'industry',
    type: 'text',
    header: ['Industry', '行业', '產業別'],
    aliases: splitWords(
      'sector | line of business | industry sector | business sector | vertical | naics | sic | brsch',
      '所属行业 | 行业类别 | 行业分类 | 行業 | 所屬行業 | 產業 | 產業類別 | 所在行业 | 行业名称 | 行业门类',
      '行業別 | 行業類別 | 產業名稱 | 業別',
    ),
  },
  {
    id: 'size',
    type: 'choice',
    header: ['Size', '规模', '規模'],
    choices: sizeChoices,
    width: 90,
    aliases: splitWords(
      'company size | company scale | size class',
      '企业规模 | 公司规模 | 企業規模 | 公司規模 | 客户规模 | 公司規模別 | 客戶規模',
    ),
  },
  {
    id: 'employees',
    type: 'integer',
    header: ['Employees', '员工人数', '員工人數'],
    isNonNegative: true,
    freshForMonths: 24,
    aliases: splitWords(
      'employee count | number of employees | headcount | staff | no of employees | employee number',
      'employees count | team size',
      '员工数 | 职工人数 | 人数 | 員工數 | 人數 | 从业人数 | 员工总数 | 公司人数 | 員工總數 | 公司人數',
    ),
  },
  {
    id: 'founded',
    type: 'date',
    header: ['Founded', '成立日期', '創立日期'],
    aliases: splitWords(
      'founded on | date founded | established | date established',
      'date of incorporation | incorporated | incorporation date | established on',
      '成立时间 | 创立日期 | 开业日期 | 成立時間 | 開業日期 | 注册日期 | 设立日期 | 核准設立日期',
      '設立日期 | 創立時間',
    ),
  },
  {
    id: 'firstTraded',
    type: 'date',
    header: ['First traded', '开始交易日期', '開始交易日期'],
    privacy: 'internal',
    aliases: splitWords(
      'first trade | first order | customer since | first order date | relationship since | first purchase',
      'first invoice',
      '首次交易日期 | 建立业务日期 | 开始合作日期 | 首次交易日 | 開始合作日期 | 发展日期 | 首单日期',
      '合作开始时间 | 首次交易时间 | 開始往來日期 | 首次往來日期 | 首單日期',
    ),
  },
]);
