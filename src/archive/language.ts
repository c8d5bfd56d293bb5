/** The languages of the archive and of the add-in's own screens. */
export const languages = ['en-US', 'zh-CN', 'zh-TW'] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Localised<Value = string> = Readonly<Record<Language, Value>>;
