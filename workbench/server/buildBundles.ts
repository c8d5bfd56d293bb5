import { utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { isStale } from './isStale';

/** One of the bundles of webpack.config.js: what it is made of and the file that stands for its result. */
interface Bundle {
  readonly name: 'addin' | 'workbench';
  readonly result: string;
  readonly sources: readonly string[];
}

const buildFiles = ['webpack.config.js', '.build', '.swcrc', 'package-lock.json'];

const bundles: readonly Bundle[] = [
  { name: 'addin', result: 'dist/taskpane.html', sources: ['src', 'assets', 'manifest.xml', ...buildFiles] },
  {
    name: 'workbench',
    result: 'workbench/dist/index.html',
    sources: [
      ...['engine', 'files', 'objects', 'page', 'protocol', 'richapi'].map((folder) => `workbench/${folder}`),
      ...buildFiles,
    ],
  },
];

/** The sources do not compile; the message is webpack's own report. */
export class BuildProblem extends Error {
  override readonly name = 'BuildProblem';
}

/**
 * Builds those of the add-in and the workbench page that are missing or older than their sources.
 * @param onBuild told the name of each bundle before its build begins
 * @throws BuildProblem
 */
export async function buildStaleBundles(projectFolder: string, onBuild: (name: string) => void): Promise<void> {
  for (const bundle of bundles) {
    const result = join(projectFolder, bundle.result);
    const sources = bundle.sources.map((source) => join(projectFolder, source));
    if (!isStale(result, sources)) continue;
    onBuild(bundle.name);
    const begun = new Date();
    await build(loadConfiguration(projectFolder, bundle.name));
    // webpack leaves a file alone that comes out the same, so its time would not say that it is up to date. The time of
    // the build's beginning: what was changed during the build is newer than its result.
    await utimes(result, begun, begun);
  }
}

function loadConfiguration(projectFolder: string, name: Bundle['name']): Configuration {
  const load = createRequire(join(projectFolder, 'package.json'));
  const configurations = load('./webpack.config.js') as Configuration[];
  const configuration = configurations.find((candidate) => candidate.name === name);
  if (configuration === undefined) throw new BuildProblem(`webpack.config.js has no configuration "${name}".`);
  return configuration;
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((failure, stats) => {
      // Closing writes webpack's cache, without which the next start would be as slow as the first.
      compiler.close((closingFailure) => {
        const problem = failure ?? closingFailure;
        if (problem) reject(problem);
        else if (stats?.hasErrors()) reject(new BuildProblem(stats.toString({ preset: 'errors-only', colors: false })));
        else resolve();
      });
    });
  });
}
