/** The type of webpack.config.js, which is JavaScript because webpack reads it without being told how to. */
declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';

  const configurations: Configuration[];
  export = configurations;
}
