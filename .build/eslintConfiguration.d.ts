/** The type of eslint.config.mjs, for the test that tries its rules. */
declare module '*/eslint.config.mjs' {
  import type { Linter } from 'eslint';

  const configuration: Linter.Config[];
  export = configuration;
}
