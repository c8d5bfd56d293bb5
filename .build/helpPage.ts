import type { ICustomFunctionsMetadata } from 'custom-functions-metadata';

/** What the help page says in one language. */
export interface HelpTexts {
  /** A full tag such as zh-CN: decides which glyphs a browser picks for a Chinese character. */
  readonly language: string;
  /** The add-in's name and description, as in the manifest. */
  readonly name: string;
  readonly description: string;
  readonly metadata: ICustomFunctionsMetadata;
}

/**
 * Writes the page the help addresses of the functions and the manifest's support address lead to: what the add-in is and
 * what each function takes, in every language, one below the other. Everything on it is said elsewhere already.
 * @param namespace stands before each function's name in a formula
 * @param languages the default language first
 */
export function writeHelpPage(namespace: string, languages: readonly HelpTexts[]): string {
  const [first] = languages;
  const functions = first?.metadata.functions ?? [];
  return [
    '<!doctype html>',
    `<html lang="${first?.language ?? ''}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(first?.name ?? '')}</title><style>${style}</style></head><body>`,
    ...languages.map(
      ({ language, name, description }) =>
        `<section lang="${language}"><h1>${escapeHtml(name)}</h1><p>${escapeHtml(description)}</p></section>`,
    ),
    ...functions.map((entry, index) => writeFunction(namespace, entry, index, languages)),
    '</body></html>',
  ].join('\n');
}

const style = [
  ':root{color-scheme:light dark}',
  'body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.4rem;margin-bottom:0}h2{margin-top:2.5rem;overflow-wrap:anywhere}h2:target{background:#ffe9a8;color:#222}',
  'dt{font-family:Consolas,monospace}dd{margin:0 0 .4rem 1.5rem}',
].join('');

type FunctionEntry = ICustomFunctionsMetadata['functions'][number];

function writeFunction(
  namespace: string,
  entry: FunctionEntry,
  index: number,
  languages: readonly HelpTexts[],
): string {
  const signature = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const anchor = new URL(entry.helpUrl ?? '').hash.slice(1);
  const texts = languages.map(({ language, metadata }) => writeTexts(language, metadata.functions[index] ?? entry));
  return `<h2 id="${anchor}">=${namespace}.${entry.name}(${signature})</h2>${texts.join('')}`;
}

function writeTexts(language: string, entry: FunctionEntry): string {
  const parameters = entry.parameters.map(
    ({ name, description }) => `<dt>${name}</dt><dd>${escapeHtml(description ?? '')}</dd>`,
  );
  return `<section lang="${language}"><p>${escapeHtml(entry.description ?? '')}</p><dl>${parameters.join('')}</dl></section>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
