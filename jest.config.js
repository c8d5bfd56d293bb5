// One project a kind of test: `npm test` runs unit, integration and e2e; `npm run test:data` runs the suite over ../shared/data.
const transpiling = {
  '/@fluentui/react-icons/lib-cjs/index\\.cjs$': '<rootDir>/test/support/sharing/iconsOnDemand.js',
  '^.+\\.(ts|tsx|js|mjs)$': '@swc/jest',
};
// The spreadsheet behind the workbench, and big libraries: loaded once a worker, not once a test file.
const shared = [
  '(?<!/test)/workbench/(engine|files|objects|richapi)/.+\\.ts$',
  '/node_modules/@univerjs/[^/]+/lib/cjs/.+\\.js$',
  '/node_modules/(jsdom|playwright-core)/.+\\.js$',
];
const sharing = Object.fromEntries(shared.map((path) => [path, '<rootDir>/test/support/sharing/shareModules.js']));
// Libraries that ship ES modules only, so that jest has to transpile them like our own code.
const esModules = ['hucre', 'opencc-js'];
const transformIgnorePatterns = [
  `/node_modules/(?!(${[...esModules, '@univerjs', 'jsdom', 'playwright-core', '@fluentui/react-icons'].join('|')})/)`,
];

// Laws (property tests) take the same cases in every run; `npm run test:laws` takes others, and more of them.
const moduleNameMapper = { '^fast-check$': '<rootDir>/test/support/fastCheck.ts' };

const project = (displayName, testMatch, testEnvironment = '<rootDir>/test/support/sharing/SharingEnvironment.js') => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  testEnvironment,
  transform: testEnvironment === 'jsdom' ? transpiling : { ...sharing, ...transpiling },
  transformIgnorePatterns,
  moduleNameMapper,
  // Spies on shared modules would go on spying in the next file.
  restoreMocks: true,
});

module.exports = {
  // jest leaves one core free: on the two of a build server every test would wait for all others.
  maxWorkers: '100%',
  // A busy machine is slow, not wrong: this ends only what waits for something that never comes.
  testTimeout: 300_000,
  projects: [
    project('unit', ['{domain,archive,usecases,functions,strings,build,workbench}/**/*.test.ts']),
    project('pane', ['taskpane/**/*.test.tsx'], 'jsdom'),
    project('integration', ['{excel,ribbon,host}/**/*.test.ts']),
    { ...project('e2e', ['e2e/**/*.test.ts']), globalSetup: '<rootDir>/test/e2e/support/prepareBrowser.ts' },
    project('data', ['data/**/*.test.ts']),
  ],
};
