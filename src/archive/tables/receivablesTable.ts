import { defineFields, localise, splitWords } from '../defineFields';
import type { TableDefinition } from '../field';
import { yesNoChoices } from '../yesNoChoices';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

/** Invoices and what was paid on them (002: receivables and payments). */
export const receivablesTable: TableDefinition = {
  id: 'receivables',
  tableName: 'Receivables',
  sheetName: localise('Receivables', '应收账款', '應收帳款'),
  keyField: 'invoiceNumber',
  numberPrefix: 'R',
  dateField: 'date',
  since: 2,
  fields: defineFields('receivables', [
    {
      id: 'invoiceNumber',
      type: 'identifier',
      header: ['Invoice No.', '发票号码', '發票號碼'],
      isRequired: true,
      aliases: splitWords(
        'invoice number | invoice | check number | invoice id | invoice ref | invoice code | bill no',
        'bill number | billing document | document number | document no | voucher no | reference | ref',
        'check no | cheque number | cheque no | payment number | payment id | receipt no | receipt number',
        'transaction id | belnr | id | no | number',
        '发票编号 | 单据编号 | 單據編號 | 发票号 | 发票代码 | 账单编号 | 应收单号 | 单据号 | 凭证号',
        '收款单号 | 结算单号 | 编号 | 發票編號 | 發票號 | 帳單編號 | 應收單號 | 結帳單號 | 傳票號碼',
        '憑證號碼 | 收款單號 | 單號 | 編號',
      ),
    },
    customerReference,
    {
      id: 'orderNumber',
      type: 'reference',
      header: ['Order No.', '订单编号', '訂單編號'],
      references: 'orders',
      aliases: splitWords(
        'order number | order id | order | sales order | sales order no | sales document | contract no',
        'contract number | po number',
        '订单号 | 销售订单号 | 合同编号 | 合同号 | 訂單號碼 | 訂單單號 | 訂單號 | 合約編號',
      ),
    },
    {
      id: 'date',
      type: 'date',
      header: ['Invoice date', '开票日期', '發票日期'],
      isRequired: true,
      aliases: splitWords(
        'date | invoiced on | billing date | bill date | issue date | issued | issued on | invoice issued',
        'document date | posting date | transaction date | bldat | budat',
        '日期 | 发票日期 | 单据日期 | 账单日期 | 记账日期 | 业务日期 | 开票时间 | 開立日期 | 開票日期',
        '單據日期 | 帳單日期 | 立帳日期 | 結帳日期 | 傳票日期 | 交易日期',
      ),
    },
    {
      id: 'due',
      type: 'date',
      header: ['Due', '到期日', '到期日'],
      isRequired: true,
      aliases: splitWords(
        'due date | due on | payment due | payment due date | net due date | pay by | maturity',
        'maturity date | zfbdt',
        '应收日期 | 應收日期 | 应收到期日 | 付款到期日 | 应付日期 | 收款期限 | 到期日期 | 账款到期日',
        '預計收款日 | 應收到期日 | 付款期限 | 帳款到期日',
      ),
    },
    {
      id: 'amount',
      type: 'money',
      header: ['Invoice amount', '应收金额', '應收金額'],
      isRequired: true,
      privacy: 'internal',
      aliases: splitWords(
        'amount | invoice total | invoice value | total | total amount | gross amount | net amount',
        'amount due | billed | billed amount | invoiced amount | open amount | value | dmbtr | wrbtr',
        '金额 | 发票金额 | 金額 | 發票金額 | 应收款 | 应收账款 | 开票金额 | 价税合计 | 含税金额 | 账款金额',
        '总金额 | 單據金額 | 應收款 | 應收帳款 | 開票金額 | 含稅金額 | 帳款金額 | 發票總額 | 總金額 | 總計',
      ),
    },
    {
      id: 'paid',
      type: 'money',
      header: ['Paid', '已收金额', '已收金額'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: splitWords(
        'amount paid | payment | paid amount | amount received | received | payments | payment amount',
        'collected | cash received | settled amount | cleared amount',
        '回款金额 | 收款金額 | 实收金额 | 收款金额 | 已核销金额 | 已回款 | 已付金额 | 到账金额 | 實收金額',
        '已收款 | 已沖金額 | 已付金額 | 已沖銷金額 | 入帳金額',
      ),
    },
    {
      id: 'paidOn',
      type: 'date',
      header: ['Paid on', '收款日期', '收款日期'],
      privacy: 'internal',
      aliases: splitWords(
        'payment date | settled date | date paid | paid date | payment received | received on | date received',
        'settlement date | settled on | clearing date | cleared on | cash date | augdt',
        '回款日期 | 回款时间 | 收款时间 | 到账日期 | 付款日期 | 实收日期 | 核销日期 | 結清日期 | 收款日',
        '實收日期 | 入帳日期 | 沖帳日期 | 銷帳日期',
      ),
    },
    {
      id: 'disputed',
      type: 'choice',
      header: ['Disputed', '有争议', '有爭議'],
      width: 90,
      choices: yesNoChoices,
      privacy: 'internal',
      aliases: splitWords(
        'dispute | in dispute | is disputed | dispute flag',
        '争议 | 爭議 | 是否有争议 | 是否争议 | 纠纷 | 是否有爭議 | 糾紛 | 爭議否',
      ),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
