import type { common as english } from '../en-US/common';

export const common: typeof english = {
  productName: '客户档案',
  nothingLeaves: '数据只留在本工作簿中，不会外传。',
  back: '返回',
  cancel: '取消',
  close: '关闭',
  done: '完成',
  tryAgain: '重试',
  loading: '正在加载…',
  looking: '正在本工作簿中查找客户档案…',
  stopping: '正在停止…',
  showMore: (more) => `再显示 ${more.text} 条`,
  andMore: (more) => `另有 ${more.text} 条`,
  phases: {
    reading: '正在读取工作簿',
    deciding: '正在计算结果',
    checking: '正在核对期间有无改动',
    writing: '正在写入工作簿',
    formatting: '正在设置格式',
  },
  phaseAt: (phase, percent) => `${phase}：${percent}`,
  stoppedBeforeWriting: '已停止，没有改动任何内容。',
  stoppedWhileWriting: '中途停止，再执行一次即可全部完成。',
  standingSheets: (sheets) => `以下工作表尚未完成，请删除：${sheets}。`,
};
