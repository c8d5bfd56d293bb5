// One project a kind of test: `npm test` runs unit, integration and e2e; `npm run test:data` runs the suite over ../shared/data.
const transform = { '^.+\\.(ts|tsx|js|mjs)$': '@swc/jest' };
// Libraries (most of them Univer's) that ship ES modules only, so that jest has to transpile them like our own code.
const esModules = [
  'hucre',
  'opencc-js',
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];
const transformIgnorePatterns = [`/node_modules/(?!(${esModules.join('|')})/)`];

// Laws (property tests) take the same cases in every run; `npm run test:laws` takes others, and more of them.
const moduleNameMapper = { '^fast-check$': '<rootDir>/test/support/fastCheck.ts' };

const project = (displayName, testMatch, testEnvironment = 'node') => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  testEnvironment,
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
});

module.exports = {
  // jest leaves one core free: on the two of a build server every test would wait for all others.
  maxWorkers: '100%',
  projects: [
    project('unit', ['{domain,archive,usecases,functions,strings,build,workbench}/**/*.test.ts']),
    project('pane', ['taskpane/**/*.test.tsx'], 'jsdom'),
    project('integration', ['{excel,ribbon,host}/**/*.test.ts']),
    { ...project('e2e', ['e2e/**/*.test.ts']), globalSetup: '<rootDir>/test/e2e/support/prepareBrowser.ts' },
    project('data', ['data/**/*.test.ts']),
  ],
};
