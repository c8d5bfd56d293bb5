import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import type { Language, Localised } from '../../archive/language';
import { brand } from './brand';

// Chinese faces by name, because a browser left to itself may draw traditional text with simplified or Japanese forms.
const fontFamilies: Localised = {
  'en-US': "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, sans-serif",
  'zh-CN': "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  'zh-TW': "'Segoe UI', 'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', sans-serif",
};

export function createPaneTheme(isDark: boolean, language: Language): Theme {
  const theme = isDark ? createDarkTheme(brand) : createLightTheme(brand);
  return {
    ...theme,
    // Fluent's dark themes use a step of the ramp that is too dim for text in green.
    ...(isDark ? { colorBrandForeground1: brand[110], colorBrandForeground2: brand[120] } : {}),
    fontFamilyBase: fontFamilies[language],
  };
}
