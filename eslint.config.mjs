// The rules of the house that a machine can hold. Every rule of our own says why in its message.
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import typescriptEslint from 'typescript-eslint';

const code = ['**/*.{ts,tsx}'];

/** The import ladder of the architecture: a folder may import only what stands below it. */
const ladder = [
  { folder: 'domain', mayNot: ['archive', 'usecases', 'excel', 'functions', 'ribbon', 'strings', 'taskpane'] },
  { folder: 'archive', mayNot: ['usecases', 'excel', 'functions', 'ribbon', 'strings', 'taskpane'] },
  { folder: 'usecases', mayNot: ['excel', 'functions', 'ribbon', 'strings', 'taskpane'] },
  { folder: 'excel', mayNot: ['functions', 'ribbon', 'taskpane'] },
  { folder: 'functions', mayNot: ['excel', 'ribbon', 'taskpane'] },
  { folder: 'strings', mayNot: ['excel', 'functions', 'ribbon', 'taskpane'] },
  // The result of a ribbon press is shown in the pane, so the ribbon may reach the pane; never the other way round.
  { folder: 'taskpane', mayNot: ['functions', 'ribbon'] },
];

/** Folders that know no clock, no randomness, no Office and no React. */
const pureFolders = ['src/domain/**', 'src/archive/**', 'src/usecases/**'];

/** A pattern for each folder, in every spelling a relative import can have. */
const insideFolders = (folders) => folders.flatMap((folder) => [`**/${folder}`, `**/${folder}/**`]);

const workbenchIsApart = {
  group: ['**/workbench/**'],
  message: 'The workbench takes the place of Excel. The add-in must not know whether it runs there or in Excel.',
};

const ladderRules = ladder.map(({ folder, mayNot }) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          workbenchIsApart,
          {
            group: insideFolders(mayNot),
            message: `Imports run one way: domain <- archive <- usecases <- excel <- functions, ribbon, taskpane. src/${folder} stands below this one.`,
          },
          ...(pureFolders.includes(`src/${folder}/**`)
            ? [
                {
                  group: ['react', 'react-*', '@fluentui/*', '@microsoft/*', 'node:*'],
                  message:
                    'Pure code knows no React, no Office and no Node: that is why it can be tested with plain values.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

const noClock = 'The date is an argument here, so that the same inputs always give the same result.';

const screenText = {
  selector: 'JSXText[value=/\\p{Letter}/u]',
  message: 'Text on the screen lives in src/strings in three languages, not in a component.',
};
const screenTextInAttribute = {
  selector:
    'JSXAttribute[name.name=/^(?:alt|aria-label|aria-description|label|placeholder|title)$/] > Literal[value=/\\p{Letter}/u]',
  message: 'Text on the screen lives in src/strings in three languages, not in a component.',
};

export default defineConfig(
  globalIgnores(['dist/', 'workbench/dist/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,mjs}'], extends: [eslint.configs.recommended] },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
  },
  {
    // Add-ins that are not ours: plain scripts of a page, as their developers write them.
    files: ['test/e2e/foreign/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        ['Office', 'Excel', 'CustomFunctions', 'document', 'location', 'URL', 'setInterval', 'clearInterval'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: code,
    extends: [eslint.configs.recommended, typescriptEslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // A contract may promise what one implementation of it knows at once.
      '@typescript-eslint/require-await': 'off',
      // TypeScript is structural, and so are our contracts.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Sparse rows are plain records: deleting a cell is what is meant.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // `() => setShown(true)` is how an event handler is written; nobody reads its value.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300 }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the module that owns the name.' },
        {
          selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/]',
          message: 'No I prefix: name an interface for what it is.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [workbenchIsApart] }],
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'].map((name) => ({
          name,
          message: 'Only src/excel and the entry points know Office: everything else takes values and gives plans.',
        })),
        ...['alert', 'confirm', 'prompt'].map((name) => ({
          name,
          message: 'Office forbids pop-ups of this kind; show it in the pane.',
        })),
      ],
    },
  },
  {
    files: ['src/excel/**', 'src/functions/**', 'src/ribbon/**', 'src/taskpane/index*'],
    rules: { 'no-restricted-globals': 'off' },
  },
  ...ladderRules,
  {
    files: pureFolders,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'performance',
          'setTimeout',
          'setInterval',
          'crypto',
          'window',
          'document',
          'Excel',
          'Office',
          'OfficeExtension',
          'CustomFunctions',
        ].map((name) => ({
          name,
          message: `${noClock} Pure code knows no clock, no randomness, no browser and no Office.`,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: `A new id is an argument. ${noClock}` },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', screenText, screenTextInAttribute] },
  },
  {
    files: ['workbench/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: 'The workbench hosts any add-in; it must not lean on ours.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test names a field it has just put there itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // jest's matchers (expect.stringContaining and its kind) are any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
