import type { check as english } from '../en-US/check';

export const check: typeof english = {
  title: '检查客户档案',
  checking: '正在检查客户档案',
  introduction: '逐表检查，不改动任何内容。',
  start: '开始检查',
  again: '重新检查',
  sound: (records) => `已检查 ${records.text} 条记录，没有发现问题。`,
  found: (findings, records) => `在 ${records.text} 条记录中发现 ${findings.text} 处问题。点选一处可转到其单元格。`,
  rules: {
    missingNumber: {
      name: (findings) => `没有编号：${findings.text}`,
      hint: '没有编号的记录无法被引用。修正会给它下一个空闲编号。',
    },
    duplicateNumber: {
      name: (findings) => `编号重复：${findings.text}`,
      hint: '请给其中一条换一个编号；如果是同一对象，请保留一条，并把相关内容并过去。',
    },
    danglingReference: {
      name: (findings) => `指向不存在的记录：${findings.text}`,
      hint: '没有任何记录使用这个编号。请补上该记录，或改正编号。',
    },
    supplyCycle: {
      name: (findings) => `供货关系成环：${findings.text}`,
      hint: '这些客户依次由下一个供货，最后又回到自己。请改正其中一个经销商。',
    },
    wrongType: {
      name: (findings) => `不是应有的数字、日期或编码：${findings.text}`,
      hint: '求和、筛选和提醒都会漏掉它们。只有一种含义的文本，修正后会变成真正的数值或日期。',
    },
    unknownChoice: {
      name: (findings) => `不在选项中：${findings.text}`,
      hint: '筛选和分级会漏掉它们。意思相同的其他说法，修正后会改为选项中的写法。',
    },
    strayCharacters: {
      name: (findings) => `多余的空格和符号：${findings.text}`,
      hint: '前后空格、看不见的符号和全角数字，会让相同的内容被当成不同。',
    },
    duplicateCustomer: {
      name: (findings) => `可能重复录入：${findings.text}`,
      hint: '名称、税号、电子邮件或电话与上方某个客户相同。如果是同一客户，请只保留一条。',
    },
    missingRequired: {
      name: (findings) => `缺少内容：${findings.text}`,
      hint: '每条记录必须有的内容，以及客户所处阶段应有的内容。',
    },
    paidBeyondInvoice: {
      name: (findings) => `收款超过开票金额：${findings.text}`,
      hint: '请更正收款金额，或把多出的部分记到所属的发票上。',
    },
    datesReversed: {
      name: (findings) => `日期先后颠倒：${findings.text}`,
      hint: '这个日期不可能早于另一个日期。',
    },
    keptTooLong: {
      name: (findings) => `个人情况已过保存期限：${findings.text}`,
      hint: '请删除，或写明理由并改为更晚的日期。',
    },
    stale: {
      name: (findings) => `需要重新核实：${findings.text}`,
      hint: '请向客户核实，然后在“最近核实日期”填入今天。期限（月）在“设置”表中。',
    },
  },
  onlyFirst: (listed) => `只列出前 ${listed.text} 处。`,
  fixable: (fixes) => `${fixes.text} 处可安全修正`,
  noNumber: '无编号',
  value: (field, value) => `${field}：${value}`,
  because: (value, reason) => `${value}（${reason}）`,
  change: (before, after) => `${before} → ${after}`,
  nothing: '（空）',
  quoted: (text) => `“${text}”`,
  textForNumber: '以文本形式存储',
  numberForText: '应逐位保留的编码存成了数字',
  sameAs: (record) => `与 ${record} 相同`,
  another: '另一条记录',
  invoiced: (amount) => `开票金额：${amount}`,
  before: (date) => `早于 ${date}`,
  neverVerified: '从未核实',
  groups: { contact: '联系与销售资料', credit: '信用与竞品资料', other: '其他资料' },
  fix: '修正',
  fixOf: (record, field) => `修正 ${record} 的${field}`,
  fixAll: (fixes) => `修正 ${fixes.text} 处可安全修正的内容…`,
  previewTitle: (fixes) => `修正 ${fixes.text} 个单元格？`,
  previewHint: '只改动下列单元格，其他内容不变。每处改动都会记入变更记录，并可一次全部撤销。',
  apply: '修正',
  applying: '正在写入修正',
  applied: (fixes) => `已修正 ${fixes.text} 个单元格。`,
};
