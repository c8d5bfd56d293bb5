import type { DisplayLanguage } from '../language';
import type { EntryStrings } from './entryStrings';
import { entryStrings } from './entryStrings';
import type { FilterStrings } from './filterStrings';
import { filterStrings } from './filterStrings';

/** The words of what lies on the sheet: charts, comments, links, filter buttons. */
export interface SheetStrings {
  readonly entry: EntryStrings;
  readonly filter: FilterStrings;
  readonly chartOfType: (title: string, type: string) => string;
  readonly chartSeries: (name: string, values: string) => string;
  readonly moreValues: (count: number) => string;
  readonly chartNotDrawn: (type: string) => string;
  readonly comment: string;
  readonly note: string;
  readonly resolved: string;
  readonly link: string;
  readonly openLink: string;
  readonly goToPlace: string;
  readonly linkNotOpened: string;
  readonly linkLeadsNowhere: string;
}

export const sheetStrings: Readonly<Record<DisplayLanguage, SheetStrings>> = {
  'en-US': {
    entry: entryStrings['en-US'],
    filter: filterStrings['en-US'],
    chartOfType: (title, type) => `${title}: chart of the type ${type}.`,
    chartSeries: (name, values) => `${name}: ${values}.`,
    moreValues: (count) => (count === 1 ? 'and 1 more value' : `and ${String(count)} more values`),
    chartNotDrawn: (type) => `The workbench keeps charts of the type ${type}, but does not draw them.`,
    comment: 'Comment',
    note: 'Note',
    resolved: 'Resolved',
    link: 'Link',
    openLink: 'Open in a new tab',
    goToPlace: 'Go there',
    linkNotOpened: 'The workbench opens web and mail addresses only.',
    linkLeadsNowhere: 'There is no such place in this workbook.',
  },
  'zh-CN': {
    entry: entryStrings['zh-CN'],
    filter: filterStrings['zh-CN'],
    chartOfType: (title, type) => `${title}：图表，类型 ${type}。`,
    chartSeries: (name, values) => `${name}：${values}。`,
    moreValues: (count) => `以及另外 ${String(count)} 个值`,
    chartNotDrawn: (type) => `工作台会保留 ${type} 类型的图表，但不绘制它。`,
    comment: '批注',
    note: '备注',
    resolved: '已解决',
    link: '链接',
    openLink: '在新标签页中打开',
    goToPlace: '转到该位置',
    linkNotOpened: '工作台只打开网页和邮件地址。',
    linkLeadsNowhere: '此工作簿中没有该位置。',
  },
  'zh-TW': {
    entry: entryStrings['zh-TW'],
    filter: filterStrings['zh-TW'],
    chartOfType: (title, type) => `${title}：圖表，類型 ${type}。`,
    chartSeries: (name, values) => `${name}：${values}。`,
    moreValues: (count) => `以及另外 ${String(count)} 個值`,
    chartNotDrawn: (type) => `工作台會保留 ${type} 類型的圖表，但不會繪製它。`,
    comment: '註解',
    note: '附註',
    resolved: '已解決',
    link: '連結',
    openLink: '在新索引標籤中開啟',
    goToPlace: '移至該位置',
    linkNotOpened: '工作台只會開啟網頁和郵件地址。',
    linkLeadsNowhere: '此活頁簿中沒有該位置。',
  },
};
