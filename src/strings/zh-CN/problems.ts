import {
  isAboutLostRecord,
  wordDetail,
  wordFault,
  wordRefusal,
  wordSettingFault,
  type ProblemDetails,
  type ProblemTexts,
} from '../problemText';
import { refusedFiles } from './refusedFiles';
import { schemeFaults } from './schemeFaults';
import { settingFaults } from './settingFaults';

const quote = (text: string): string => `“${text}”`;

export const problems: ProblemTexts = {
  noArchive: () => ({
    title: '本工作簿还没有客户档案',
    why: '没有找到客户档案的表格。',
    next: '请在下面建立档案，或打开已有档案的工作簿。',
  }),
  archiveExists: () => ({
    title: '本工作簿已有客户档案',
    why: '一个工作簿只存一份档案，以免出现两套数据。',
    next: '请使用现有档案，或另开一个新工作簿。',
  }),
  archiveDamaged: () => ({
    title: '客户档案缺少必要的列',
    why: '某列或某张表被删除，或者已无法识别。',
    next: '请先修复客户档案，再执行一次。',
  }),
  archiveOutdated: () => ({
    title: '此客户档案还没有所需的表',
    why: '它由较早版本的加载项创建，当时的表较少。',
    next: '请先选择“升级档案”，然后重试。已有内容不会改动。',
  }),
  archiveNewer: () => ({
    title: '此客户档案由更新版本的加载项创建',
    why: '当前版本不认识其中的全部表，因此没有改动工作簿。',
    next: '请关闭窗格后重新打开以获取最新版本，或请负责安装加载项的同事帮忙。',
  }),
  archiveFrozen: () => ({
    title: '档案已冻结为数值',
    why: '为了方便没有安装加载项的同事，公式已变成数值，预期价值不再随改动更新。',
    next: '请先选择“恢复公式”，再重新操作。',
  }),
  listEmpty: (details) => ({
    title: '没有可读取的名单',
    why: `在${wordDetail(details, 'sheet', quote, '当前工作表')}中没有找到标题行和下面的数据行。`,
    next: '请打开客户名单所在的工作表后重试。',
  }),
  listTooLarge: (details) => ({
    title: '名单过大',
    why: `行数或列数超出一次可读取的上限${wordLimits(details)}。`,
    next: '请分成两个工作簿，或删去不需要的列后重试。',
  }),
  fileRefused: (details) => wordRefusal(details, refusedFiles),
  cellBeingEdited: () => ({
    title: '有单元格正在编辑',
    why: '正在单元格中输入时，Excel 不接受改动。',
    next: '请按 Enter 或 Esc 结束输入后重试。',
  }),
  sheetProtected: (details) =>
    details.sheet === undefined
      ? {
          title: '工作表或工作簿受保护',
          why: 'Excel 不允许改动受保护的工作表；工作簿结构受保护时，也不允许新建工作表。',
          next: '请选择“审阅”>“撤消工作表保护”，或取消“审阅”>“保护工作簿”，然后重试。',
        }
      : {
          title: `工作表“${details.sheet}”受保护`,
          why: 'Excel 不允许改动受保护的工作表。',
          next: '请选择“审阅”>“撤消工作表保护”后重试。',
        },
  conflict: (details) =>
    isAboutLostRecord(details)
      ? {
          title: `表中已没有记录${wordDetail(details, 'record', quote, '')}`,
          why: '在此期间有人删除了该行或改动了编号，因此没有写入任何内容。',
          next: '请在工作表中查找该记录，再以现有内容为准重新操作。',
        }
      : details.sheet === undefined
        ? {
            title: '档案在此期间有改动',
            why: '有单元格与计算结果时的内容不同，因此没有覆盖写入。',
            next: '请重试，以最新内容重新计算。',
          }
        : {
            title: `工作表“${String(details.sheet)}”在建档之后有改动`,
            why: '建档之后有内容修改、增加、减少或重新排序，因此没有删除任何内容。',
            next: '请将改动还原后重试，或自行删除档案的各张工作表。',
          },
  undoConflict: (details) => ({
    title: '目前无法撤销',
    why: wordDetail(
      details,
      'sheet',
      (sheet) => `“${sheet}”工作表上已有录入、改动或新增内容，因此没有还原任何内容。`,
      '之后相关内容有改动，或所加的行有改动、排序或新增，因此没有还原任何内容。',
    ),
    next: '请先将这些改动还原再撤销，或手工改正个别内容：“等级变动”和“变更记录”中记有原来的内容。',
  }),
  cancelled: () => ({
    title: '已停止',
    why: '您在完成之前停止了操作。',
    next: '可随时重新开始。',
  }),
  hostSilent: () => ({
    title: 'Excel 没有响应',
    why: '可能有单元格正在编辑，或有对话框尚未关闭，或 Excel 正在计算。',
    next: '请按 Enter 或 Esc 结束输入，关闭对话框，然后重试。',
  }),
  hostRefused: (details) => ({
    title: 'Excel 未能完成操作',
    why: wordDetail(details, 'message', (message) => `Excel 提示：${message}`, 'Excel 没有说明原因。'),
    next: '请重试。若再次出现，请保存并重新打开工作簿。',
  }),
  nothingToUndo: () => ({
    title: '没有可撤销的操作',
    why: '上一步已经撤销，或工作簿已重新打开。',
    next: '更早的变化可在“等级变动”和“变更记录”工作表中查看。',
  }),
  recordNotFound: (details) => ({
    title: wordDetail(details, 'sheet', (sheet) => `工作表“${sheet}”已不存在`, '表中已没有这条记录'),
    why: '该行或工作表已删除、已改名，或编号已改动。',
    next: '请返回上一步，以现有内容为准。',
  }),
  schemeInvalid: (details) => ({
    title: `分级方案${wordDetail(details, 'scheme', quote, '')}无法使用`,
    why: wordFault(details, schemeFaults, '各级的累计比例须逐级递增，最后一级须为 100%。'),
    next: '请在设置工作表中改正后重试。',
  }),
  settingInvalid: (details) => ({
    title: `设置无法使用${wordDetail(details, 'setting', (setting) => `：${setting}`, '')}`,
    why: wordSettingFault(
      details,
      settingFaults,
      wordDetail(details, 'value', (value) => `“${value}”不在允许范围之内。`, '设置工作表中的这个值不在允许范围之内。'),
    ),
    next: '请在设置工作表中改正后重试。',
  }),
  workbookReadOnly: () => ({
    title: '工作簿为只读',
    why: '工作簿以只读方式打开，无法写入。',
    next: '请选择编辑，或另存一份副本后重试。',
  }),
  unexpected: (details) => ({
    title: '加载项出现错误',
    why: wordDetail(details, 'message', (message) => `错误信息：${message}`, '没有说明原因。'),
    next: '请重试。若再次出现，请关闭此窗格后重新打开。',
  }),
};

function wordLimits(details: ProblemDetails): string {
  const columns = wordDetail(details, 'mostColumns', (most) => most, '');
  return columns === '' ? '' : wordDetail(details, 'mostRows', (rows) => `（${rows} 行、${columns} 列）`, '');
}
