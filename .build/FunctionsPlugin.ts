import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ICustomFunctionsMetadata } from 'custom-functions-metadata';
import { Compilation, WebpackError, sources, type Compiler } from 'webpack';
import { readdress } from './addresses';
import { localiseFunctionsMetadata, readFunctionsMetadata, type FunctionDescriptions } from './functionsMetadata';
import { writeHelpPage } from './helpPage';
import { readNames, readNamespace } from './manifest/readNames';

/** The languages of the metadata and the file each goes into; the manifest names these files. */
const metadataFiles = {
  'en-US': 'functions.json',
  'zh-CN': 'functions.zh-CN.json',
  'zh-TW': 'functions.zh-TW.json',
} as const;

interface Options {
  /** Absolute path of the project. */
  readonly project: string;
  /** Where the add-in will be served from, ending with a slash: goes into the help addresses. */
  readonly publishedAddress: string;
}

/**
 * Emits functions.json, one a language, from the doc comments in src/functions and the descriptions in src/strings, and
 * help.html, where their help addresses lead. Microsoft's own plugin writes one language only, which is why this one
 * exists. A complaint fails the build.
 */
export class FunctionsPlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('Functions', (compilation) => {
      const stage = { name: 'Functions', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(stage, async () => {
        try {
          await this.emitFiles(compilation);
        } catch (error) {
          compilation.errors.push(new WebpackError(`Custom functions: ${String(error)}`));
        }
      });
    });
  }

  private async emitFiles(compilation: Compilation): Promise<void> {
    const metadata = await this.readMetadata(compilation);
    const manifest = readFileSync(path.join(this.options.project, 'manifest.xml'), 'utf8');
    const texts = Object.entries(metadataFiles).map(([language, file]) => {
      const localised = localiseFunctionsMetadata(metadata, this.readDescriptions(language, compilation), language);
      this.emit(compilation, file, JSON.stringify(localised, undefined, 2));
      return { language, metadata: localised, ...readNames(manifest, language) };
    });
    this.emit(compilation, 'help.html', writeHelpPage(readNamespace(manifest), texts));
  }

  private emit(compilation: Compilation, file: string, text: string): void {
    compilation.emitAsset(file, new sources.RawSource(readdress(text, this.options.publishedAddress)));
  }

  private readMetadata(compilation: Compilation): Promise<ICustomFunctionsMetadata> {
    const folder = path.join(this.options.project, 'src/functions');
    compilation.contextDependencies.add(folder);
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    return readFunctionsMetadata(files.map((file) => path.join(folder, file)));
  }

  /** Runs src/strings/<language>/functions.ts anew each time, so that a watching build sees a change. */
  private readDescriptions(language: string, compilation: Compilation): FunctionDescriptions {
    const file = path.join(this.options.project, 'src/strings', language, 'functions.ts');
    compilation.fileDependencies.add(file);
    delete require.cache[file];
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only while building
    const exported = require(file) as { readonly functions?: FunctionDescriptions };
    if (exported.functions === undefined) throw new Error(`${file} must export \`functions\`.`);
    return exported.functions;
  }
}
