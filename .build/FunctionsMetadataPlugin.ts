import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Compilation, WebpackError, sources, type Compiler } from 'webpack';
import { readdress } from './addresses';
import { localiseFunctionsMetadata, readFunctionsMetadata, type FunctionDescriptions } from './functionsMetadata';

/** The languages of the metadata and the file each goes into; the manifest names these files. */
const metadataFiles = {
  'en-US': 'functions.json',
  'zh-CN': 'functions.zh-CN.json',
  'zh-TW': 'functions.zh-TW.json',
} as const;

interface Options {
  /** Absolute path of src/. */
  readonly sourceFolder: string;
  /** Where the add-in will be served from, ending with a slash: goes into the help addresses. */
  readonly publishedAddress: string;
}

/**
 * Emits functions.json, one a language, from the doc comments in src/functions and the descriptions in src/strings.
 * Microsoft's own plugin writes one language only, which is why this one exists. A complaint fails the build.
 */
export class FunctionsMetadataPlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = { name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(stage, async () => {
        try {
          await this.emitMetadata(compilation);
        } catch (error) {
          compilation.errors.push(new WebpackError(`Custom functions: ${String(error)}`));
        }
      });
    });
  }

  private async emitMetadata(compilation: Compilation): Promise<void> {
    const folder = path.join(this.options.sourceFolder, 'functions');
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const functionSources = files.map((file) => path.join(folder, file));
    compilation.contextDependencies.add(folder);
    const metadata = await readFunctionsMetadata(functionSources);
    for (const [language, file] of Object.entries(metadataFiles)) {
      const descriptions = this.readDescriptions(language, compilation);
      const text = JSON.stringify(localiseFunctionsMetadata(metadata, descriptions, language), undefined, 2);
      compilation.emitAsset(file, new sources.RawSource(readdress(text, this.options.publishedAddress)));
    }
  }

  /** Runs src/strings/<language>/functions.ts anew each time, so that a watching build sees a change. */
  private readDescriptions(language: string, compilation: Compilation): FunctionDescriptions {
    const file = path.join(this.options.sourceFolder, 'strings', language, 'functions.ts');
    compilation.fileDependencies.add(file);
    Reflect.deleteProperty(require.cache, file);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only while building
    const exported = require(file) as { readonly functions?: FunctionDescriptions };
    if (exported.functions === undefined) throw new Error(`${file} must export \`functions\`.`);
    return exported.functions;
  }
}
