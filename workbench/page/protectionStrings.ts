import type { DisplayLanguage } from './language';

/** The words for taking protection off and putting it on, as Excel's own. */
export interface ProtectionStrings {
  readonly protectSheet: string;
  readonly unprotectSheet: string;
  readonly unprotectWorkbook: string;
  readonly password: string;
  readonly passwordOptional: string;
  readonly wrongPassword: string;
  readonly ok: string;
  readonly cancel: string;
}

export const protectionStrings: Readonly<Record<DisplayLanguage, ProtectionStrings>> = {
  'en-US': {
    protectSheet: 'Protect sheet',
    unprotectSheet: 'Unprotect sheet',
    unprotectWorkbook: 'Unprotect workbook',
    password: 'Password',
    passwordOptional: 'Password to unprotect the sheet (optional)',
    wrongPassword: 'The password you supplied is not correct.',
    ok: 'OK',
    cancel: 'Cancel',
  },
  'zh-CN': {
    protectSheet: '保护工作表',
    unprotectSheet: '撤消工作表保护',
    unprotectWorkbook: '撤消工作簿保护',
    password: '密码',
    passwordOptional: '取消工作表保护时使用的密码（可选）',
    wrongPassword: '您提供的密码不正确。',
    ok: '确定',
    cancel: '取消',
  },
  'zh-TW': {
    protectSheet: '保護工作表',
    unprotectSheet: '取消保護工作表',
    unprotectWorkbook: '取消保護活頁簿',
    password: '密碼',
    passwordOptional: '要取消保護工作表的密碼（選用）',
    wrongPassword: '您提供的密碼不正確。',
    ok: '確定',
    cancel: '取消',
  },
};
