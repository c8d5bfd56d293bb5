import type { inputFaults as english } from '../en-US/inputFaults';

export const inputFaults: typeof english = {
  notANumber: '请填写数字，例如 1200 或 3.5万。',
  negative: '请填写不小于零的数字。',
  notAShare: '请填写 0 到 100% 之间的比例，例如 30%。',
  notAProbability: '请填写 0 到 100% 之间的比例，或高、中、低。',
  notADate: '请填写日期，例如 2026-11-22。',
  noSuchDay: '没有这一天，请核对月和日。',
  ambiguousDate: '月和日可能颠倒，请按 2026-11-22 的格式填写。',
  notAWholeNumber: '请填写整数。',
  unknownChoice: '请从列表中选择。',
  errorValue: '这是工作表的错误值，请填写实际内容。',
  duplicateNumber: '其他记录已使用此编号，请换一个。',
  digitsLost: 'Excel 只保留 15 位数字，请缩短。',
  required: '此项必填。',
  unknownReference: '没有此编号的记录，请选择档案中已有的编号。',
  supplyCycle: '这样客户就成了自己的下级，请选择其他经销商。',
  computed: '此项由公式算出，请修改它所依据的数值。',
  noColumn: '档案中没有这一列，请先升级或修复档案。',
};
