import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ICustomFunctionsMetadata } from 'custom-functions-metadata';
import { localiseFunctionsMetadata, readFunctionsMetadata } from '../../.build/functionsMetadata';
import { writeHelpPage } from '../../.build/helpPage';
import { addInFunctions } from '../../src/archive/addInFunctions';
import { functions as english } from '../../src/strings/en-US/functions';
import { functions as simplified } from '../../src/strings/zh-CN/functions';
import { functions as traditional } from '../../src/strings/zh-TW/functions';

const folder = path.join(__dirname, '../../src/functions');
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(folder, file));

const metadata: ICustomFunctionsMetadata = {
  enums: [],
  functions: [
    {
      id: 'EV',
      name: 'EV',
      helpUrl: 'https://archive.example/help.html#ev',
      description: 'from the doc comment',
      parameters: [{ name: 'share', type: 'any', dimensionality: 'matrix' }],
    },
  ],
};
const descriptions = { EV: { description: '预期价值', parameters: { share: '份额' } } };

describe('The metadata of the custom functions', () => {
  it('has the functions of the add-in, each taking and giving ranges', async () => {
    const { functions } = await readFunctionsMetadata(sources);
    expect(functions.map(({ id }) => id).sort()).toEqual(addInFunctions.toSorted());
    for (const { parameters, result } of functions) {
      expect(result?.dimensionality).toBe('matrix');
      expect(
        parameters.filter(({ name }) => name !== 'scheme').map(({ dimensionality }) => dimensionality),
      ).not.toContain(undefined);
    }
  });

  it.each([
    ['en-US', english],
    ['zh-CN', simplified],
    ['zh-TW', traditional],
  ] as const)('is complete in %s', async (language, texts) => {
    const localised = localiseFunctionsMetadata(await readFunctionsMetadata(sources), { ...texts }, language);
    expect(localised.functions.map(({ id, description }) => [id, description])).toEqual(
      localised.functions.map(({ id }) => [id, texts[id as keyof typeof texts].description]),
    );
  });

  it('has a place on the help page for every help address', async () => {
    const { functions } = await readFunctionsMetadata(sources);
    const page = writeHelpPage('CUSTOMER', [
      { language: 'en-US', name: 'Customer archive', description: 'One list.', metadata: { functions, enums: [] } },
    ]);
    for (const { helpUrl } of functions) {
      expect(page).toContain(`id="${new URL(helpUrl ?? '').hash.slice(1)}"`);
    }
  });

  it('refuses sources without a function', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'functions-metadata-'));
    try {
      const source = path.join(empty, 'nothing.ts');
      writeFileSync(source, 'export const nothing = 0;\n');
      await expect(readFunctionsMetadata([source])).rejects.toThrow('No function is marked');
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});

describe('Putting a language into the metadata', () => {
  it('replaces descriptions and leaves ids, names and types as they are', () => {
    const [entry] = localiseFunctionsMetadata(metadata, descriptions, 'zh-CN').functions;
    expect(entry).toEqual({
      ...metadata.functions[0],
      description: '预期价值',
      parameters: [{ name: 'share', type: 'any', dimensionality: 'matrix', description: '份额' }],
    });
  });

  it.each([
    ['a function', {}, 'zh-CN: EV has no description'],
    [
      'a parameter',
      { EV: { description: '预期价值', parameters: {} } },
      'zh-CN: EV: parameter share has no description',
    ],
  ])('complains about %s nobody describes', (_what, incomplete, complaint) => {
    expect(() => localiseFunctionsMetadata(metadata, incomplete, 'zh-CN')).toThrow(complaint);
  });

  it('complains about descriptions of what is not there', () => {
    const stale = {
      EV: { ...descriptions.EV, parameters: { share: '份额', chance: '可能性' } },
      OLD: descriptions.EV,
    };
    expect(() => localiseFunctionsMetadata(metadata, stale, 'zh-CN')).toThrow(
      'zh-CN: EV: chance is described, but there is no such parameter\nzh-CN: OLD is described, but there is no such function',
    );
  });

  it('complains about a function without a help address', () => {
    const { helpUrl, ...helpless } = metadata.functions[0]!;
    expect(() => localiseFunctionsMetadata({ enums: [], functions: [helpless] }, descriptions, 'en-US')).toThrow(
      'EV has no help address',
    );
  });
});

describe('The help page', () => {
  it('shows each function with its arguments in every language', () => {
    const localised = localiseFunctionsMetadata(metadata, descriptions, 'zh-CN');
    const page = writeHelpPage('CUSTOMER', [
      { language: 'en-US', name: 'Archive', description: 'One list.', metadata },
      { language: 'zh-CN', name: '客户档案', description: '一张表', metadata: localised },
    ]);
    expect(page).toContain('<h2 id="ev">=CUSTOMER.EV(share)</h2>');
    expect(page).toContain('<section lang="zh-CN"><p>预期价值</p><dl><dt>share</dt><dd>份额</dd></dl></section>');
  });

  it('shows text as text', () => {
    const page = writeHelpPage('CUSTOMER', [{ language: 'en-US', name: '<b>&', description: '', metadata }]);
    expect(page).toContain('<h1>&lt;b>&amp;</h1>');
  });
});
