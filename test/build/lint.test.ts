import path from 'node:path';
import { ESLint } from 'eslint';
import configuration from '../../eslint.config.mjs';

const project = path.join(__dirname, '../..');

/** Rules that need types cannot look at code that is not in a file; they are tried on the project itself. */
async function lint(file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: project,
    overrideConfigFile: true, // jest cannot import an ES module on its own, so it is handed over
    overrideConfig: [...configuration, { languageOptions: { parserOptions: { projectService: false } } }],
    ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
  });
  const [result] = await eslint.lintText(code, { filePath: path.join(project, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

describe('The import ladder', () => {
  it.each([
    ['src/domain/rule.ts', "import { field } from '../archive/field';"],
    ['src/archive/field.ts', "import { reclassify } from '../usecases/reclassify';"],
    ['src/usecases/reclassify.ts', "import { runInExcel } from '../excel/runInExcel';"],
    ['src/usecases/reclassify.ts', "import { stringsFor } from '../strings/strings';"],
    ['src/excel/applyPlan.ts', "import { Home } from '../taskpane/home/Home';"],
    ['src/functions/tiers.ts', "import { runInExcel } from '../excel/runInExcel';"],
    ['src/taskpane/home/Home.tsx', "import { commands } from '../../ribbon/commands';"],
  ])('keeps %s from %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([expect.stringMatching(/no-restricted-imports: .*Imports run one way/)]);
  });

  it.each([
    ['src/archive/field.ts', "export { tier } from '../domain/tier';"],
    ['src/usecases/reclassify.ts', "export { field } from '../archive/field';"],
    ['src/excel/applyPlan.ts', "export { reclassify } from '../usecases/reclassify';"],
    ['src/excel/applyPlan.ts', "export { stringsFor } from '../strings/strings';"],
    ['src/functions/tiers.ts', "export { assignTiers } from '../domain/assignTiers';"],
    ['src/ribbon/commands.ts', "export { showReclassified } from '../taskpane/shown';"],
    ['src/taskpane/home/Home.tsx', "export { tier } from '../../domain/tier';"],
  ])('lets %s have %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });

  it.each([
    ['src/domain/rule.ts', "import { Host } from '../../workbench/protocol/Host';"],
    ['src/ribbon/commands.ts', "import { Host } from '../../workbench/protocol/Host';"],
    ['src/taskpane/home/Home.tsx', "import { Host } from '../../../workbench/protocol/Host';"],
    ['workbench/page/Ribbon.tsx', "import { tier } from '../../src/domain/tier';"],
  ])('keeps the add-in and the workbench apart: %s from %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([expect.stringMatching(/no-restricted-imports: .*[Ww]orkbench/)]);
  });

  it('keeps React out of pure code', async () => {
    expect(await lint('src/usecases/reclassify.ts', "import { useState } from 'react';")).toEqual([
      expect.stringContaining('Pure code knows no React'),
    ]);
  });
});

describe('Office', () => {
  it.each([
    ['src/usecases/reclassify.ts', 'export const found = Office.context;'],
    ['src/taskpane/home/Home.tsx', 'export const found = Excel.run;'],
    ['src/strings/strings.ts', 'export const found = OfficeExtension.Error;'],
  ])('is unknown to %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([expect.stringContaining('no-restricted-globals')]);
  });

  it.each([
    'src/excel/runInExcel.ts',
    'src/functions/functions.ts',
    'src/ribbon/commands.ts',
    'src/taskpane/index.tsx',
  ])('is known to %s', async (file) => {
    expect(await lint(file, 'export const found = Office.context;')).toEqual([]);
  });
});

describe('Pure code', () => {
  it.each(['new Date()', 'Date.now()', 'Math.random()', 'performance.now()', 'crypto.randomUUID()', 'document.title'])(
    'may not say %s',
    async (expression) => {
      for (const folder of ['domain', 'archive', 'usecases']) {
        expect(await lint(`src/${folder}/rule.ts`, `export const result = ${expression};`)).toHaveLength(1);
      }
    },
  );
});

describe('The screen', () => {
  it.each(['<p>Hello</p>', '<p>客户</p>', '<input aria-label="Name" />', '<img alt="图" />'])(
    'gets no text from a component: %s',
    async (element) => {
      expect(await lint('src/taskpane/home/Home.tsx', `export const Home = () => ${element};`)).toEqual([
        expect.stringContaining('Text on the screen lives in src/strings'),
      ]);
    },
  );

  it.each(['<p>{strings.title}</p>', '<p> · </p>', '<p className="title">{1}</p>'])('may have %s', async (element) => {
    expect(await lint('src/taskpane/home/Home.tsx', `export const Home = () => ${element};`)).toEqual([]);
  });
});

describe('Modules', () => {
  it.each([
    ['a default export', 'export default function run() {}', 'no-restricted-exports'],
    ['a barrel', "export * from './run';", 'No barrels'],
    ['an I prefix', 'export interface IPlan { a: 1 }', 'No I prefix'],
    ['an empty catch', 'export function run() { try { run(); } catch {\n} }', 'no-empty'],
    ['the console', 'console.log(1);', 'no-console'],
    ['more than 300 lines', 'export const a = 1;\n'.repeat(1) + '// line\n'.repeat(300), 'max-lines'],
  ])('may not have %s', async (_what, code, rule) => {
    expect((await lint('src/excel/run.ts', code)).join('\n')).toContain(rule);
  });

  it('may have no context.sync in a loop', async () => {
    const code = 'export async function run(context) { for (const a of [1, 2]) { await context.sync(a); } }';
    expect(await lint('src/excel/run.ts', code)).toEqual([expect.stringContaining('no-context-sync-in-loop')]);
  });

  it.each(['src/excel/run.ts', 'workbench/page/run.ts', 'test/excel/run.test.ts', '.build/run.ts'])(
    'may not let a promise float: %s',
    async (file) => {
      const eslint = new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig: configuration });
      const { rules } = (await eslint.calculateConfigForFile(path.join(project, file))) as ESLint.ConfigData;
      expect(rules).toMatchObject({
        '@typescript-eslint/no-floating-promises': [2],
        '@typescript-eslint/return-await': [2, 'in-try-catch'],
      });
    },
  );
});
