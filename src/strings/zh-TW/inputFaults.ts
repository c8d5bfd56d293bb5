import type { inputFaults as english } from '../en-US/inputFaults';

export const inputFaults: typeof english = {
  notANumber: '請輸入數字，例如 1200 或 3.5萬。',
  negative: '請輸入不小於零的數字。',
  notAShare: '請輸入 0 到 100% 之間的比例，例如 30%。',
  notAProbability: '請輸入 0 到 100% 之間的比例，或高、中、低。',
  notADate: '請輸入日期，例如 2026-11-22。',
  noSuchDay: '沒有這一天，請確認月和日。',
  ambiguousDate: '月和日可能顛倒，請依 2026-11-22 的格式輸入。',
  notAWholeNumber: '請輸入整數。',
  unknownChoice: '請從清單中選擇。',
  errorValue: '這是工作表的錯誤值，請輸入實際內容。',
  duplicateNumber: '其他紀錄已使用此編號，請換一個。',
  digitsLost: 'Excel 只保留 15 位數，請縮短。',
  required: '此欄必填。',
  unknownReference: '沒有此編號的紀錄，請選擇檔案中已有的編號。',
  supplyCycle: '這樣客戶就成了自己的下游，請選擇其他經銷商。',
  computed: '此欄由公式算出，請修改它所依據的數值。',
  noColumn: '檔案中沒有這一欄，請先升級或修復檔案。',
};
