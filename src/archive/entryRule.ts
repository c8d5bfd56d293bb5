import { localise } from './defineFields';
import type { Field, TableId } from './field';
import type { Localised } from './language';

/** What a column accepts when somebody types into the sheet; the add-in's own screens go by `parseFieldValue`. */
export interface EntryRule {
  readonly accepts: AcceptedEntries;
  /**
   * `refuse`: nothing else can be meant, and a sum or a formula would leave it out without a word. `ask`: the record that is
   * referred to may be entered a minute later, so the person may insist. `suggest`: there is a list, but other values fit, too.
   */
  readonly otherwise: 'refuse' | 'ask' | 'suggest';
  /** Said to the person who typed something else; empty where nobody is told. */
  readonly message: Localised;
}

export type AcceptedEntries =
  | { readonly kind: 'choices' }
  /** The numbers of the records of a table. */
  | { readonly kind: 'keys'; readonly table: TableId }
  | { readonly kind: 'date' }
  /** Numbers of either sign unless there is a least one. */
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly least?: number; readonly most?: number };

/** The rule of a field; `undefined` where everything fits, such as text, and for what the archive calculates. */
export function entryRuleOf(field: Field): EntryRule | undefined {
  switch (field.type) {
    case 'choice':
      return refuse({ kind: 'choices' }, messages.choice);
    case 'probability':
      return { accepts: { kind: 'choices' }, otherwise: 'suggest', message: localise('', '', '') };
    case 'reference':
      return field.references && ruleOfReference(field.references);
    case 'date':
    case 'dateTime':
      return refuse({ kind: 'date' }, dateMessage(field));
    case 'percent':
      return refuse({ kind: 'number', isWhole: false, least: 0, most: 1 }, messages.share);
    case 'integer':
    case 'money':
    case 'number':
      return ruleOfNumber(field);
    case 'text':
    case 'identifier':
    case 'computed':
      return undefined;
  }
}

function refuse(accepts: AcceptedEntries, message: Localised): EntryRule {
  return { accepts, otherwise: 'refuse', message };
}

function ruleOfNumber({ type, isNonNegative, most }: Field): EntryRule {
  const limits = { ...(isNonNegative === true && { least: 0 }), ...(most !== undefined && { most }) };
  const accepts = { kind: 'number', isWhole: type === 'integer', ...limits } as const;
  if (most !== undefined) return refuse(accepts, upTo(most, accepts.isWhole));
  if (accepts.isWhole) return refuse(accepts, isNonNegative === true ? messages.count : messages.integer);
  return refuse(accepts, isNonNegative === true ? messages.amount : messages.number);
}

function ruleOfReference(table: TableId): EntryRule {
  return { accepts: { kind: 'keys', table }, otherwise: 'ask', message: unknownKeys[table] ?? messages.record };
}

/** A column of months asks for a month. */
function dateMessage({ numberFormat }: Field): Localised {
  return numberFormat.includes('d') ? messages.date : messages.month;
}

function upTo(most: number, isWhole: boolean): Localised {
  return isWhole
    ? localise(
        `Enter a whole number from 0 to ${most}.`,
        `请输入 0 到 ${most} 之间的整数。`,
        `請輸入 0 到 ${most} 之間的整數。`,
      )
    : localise(
        `Enter a number from 0 to ${most}.`,
        `请输入 0 到 ${most} 之间的数字。`,
        `請輸入 0 到 ${most} 之間的數字。`,
      );
}

const messages = {
  choice: localise('Choose one of the entries in the list.', '请从下拉列表中选择一项。', '請從下拉清單中選擇一項。'),
  date: localise('Enter a date, such as 2026-03-31.', '请输入日期，例如 2026-03-31。', '請輸入日期，例如 2026-03-31。'),
  month: localise('Enter a month, such as 2026-03.', '请输入月份，例如 2026-03。', '請輸入月份，例如 2026-03。'),
  share: localise(
    'Enter a share from 0% to 100%, such as 30%.',
    '请输入 0% 到 100% 之间的比例，例如 30%。',
    '請輸入 0% 到 100% 之間的比例，例如 30%。',
  ),
  amount: localise('Enter a number of 0 or more.', '请输入大于或等于 0 的数字。', '請輸入大於或等於 0 的數字。'),
  number: localise('Enter a number.', '请输入数字。', '請輸入數字。'),
  count: localise('Enter a whole number of 0 or more.', '请输入大于或等于 0 的整数。', '請輸入大於或等於 0 的整數。'),
  integer: localise('Enter a whole number.', '请输入整数。', '請輸入整數。'),
  record: localise('No record has this number.', '没有这个编号的记录。', '沒有此編號的紀錄。'),
};

/** Excel itself asks below it whether to go on. */
const unknownKeys: Readonly<Partial<Record<TableId, Localised>>> = {
  customers: localise(
    'No customer in the archive has this number yet.',
    '档案中还没有这个编号的客户。',
    '檔案中還沒有此編號的客戶。',
  ),
  contacts: localise(
    'No contact in the archive has this number yet.',
    '档案中还没有这个编号的联系人。',
    '檔案中還沒有此編號的聯絡人。',
  ),
  orders: localise(
    'No order or contract in the archive has this number yet.',
    '档案中还没有这个编号的订单或合同。',
    '檔案中還沒有此編號的訂單或合約。',
  ),
  products: localise(
    'No product in the archive has this number yet.',
    '档案中还没有这个编号的产品。',
    '檔案中還沒有此編號的產品。',
  ),
};
