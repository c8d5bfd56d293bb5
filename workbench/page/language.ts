/** The languages the workbench itself speaks and offers as Excel's display language. */
export const displayLanguages = ['en-US', 'zh-CN', 'zh-TW'] as const;

export type DisplayLanguage = (typeof displayLanguages)[number];

/** True for a tag the workbench has texts for. Tags are compared as written: `zh-CN`, not `zh-cn`. */
export function isDisplayLanguage(tag: string): tag is DisplayLanguage {
  return (displayLanguages as readonly string[]).includes(tag);
}
