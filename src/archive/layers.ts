import { localise } from './defineFields';
import type { LayerId } from './field';
import type { Localised } from './language';

/** The names that stand in the band above the columns (003 calls four of them the layers of a customer file). */
export const layerNames: Readonly<Record<LayerId, Localised>> = {
  basic: localise('Basic data', '基础资料', '基本資料'),
  value: localise('Value', '客户价值', '客戶價值'),
  credit: localise('Credit', '信用资料', '信用資料'),
  operating: localise('Operating', '经营资料', '經營資料'),
  sales: localise('Sales performance', '销售业绩', '銷售業績'),
  file: localise('File', '档案管理', '檔案管理'),
  other: localise('Other', '其他', '其他'),
  tierHistory: localise('Changes of tier', '等级变动', '等級變動'),
  policyValues: localise('Policy values', '政策参数', '政策參數'),
  tierSchemes: localise('Tier schemes', '分级方案', '分級方案'),
};
