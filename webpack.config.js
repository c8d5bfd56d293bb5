// Two bundles. `webpack --config-name addin` builds what Excel loads (dist/), `webpack --config-name workbench` the page
// that stands in for Excel (workbench/dist/). Both are plain objects, so webpack's Node API takes them as they are.
require('@swc-node/register'); // the build's own modules in .build/ are TypeScript
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { readdress, resolvePublishedAddress } = require('./.build/addresses');
const { FunctionsPlugin } = require('./.build/FunctionsPlugin');

const publishedAddress = resolvePublishedAddress(process.env.ADDIN_URL);

const shared = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  performance: false, // `npm run size` measures what the pane loads at start, which webpack's own hint does not know
  stats: 'errors-warnings',
};

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };

// webpack forgets the build dependencies of a build that failed and would go on using its cache after the configuration was
// mended. So the version of the cache says what it was made with.
const cacheVersion = createHash('sha256')
  .update(readFileSync(__filename))
  .update(readFileSync(path.join(__dirname, '.swcrc')))
  .update(publishedAddress)
  .digest('hex');

const cacheFor = (name) => ({ type: 'filesystem', name, version: cacheVersion });

const addin = {
  ...shared,
  name: 'addin',
  // The small ones first: custom functions and ribbon commands must answer before the pane has drawn anything.
  entry: {
    functions: './src/functions/functions.ts',
    commands: './src/ribbon/commands.ts',
    taskpane: './src/taskpane/index.tsx',
  },
  output: {
    path: path.join(__dirname, 'dist'),
    // The manifest names functions.js, so its name must not change from build to build.
    filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  module: { rules: [typescript], parser: { javascript: { exportsPresence: 'error' } } },
  // One page is the whole add-in (shared runtime): every entry must see the same instance of every module.
  optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all', maxInitialRequests: 30 } },
  devtool: 'source-map',
  cache: cacheFor('addin'),
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['functions', 'commands', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
    }),
    new FunctionsPlugin({ project: __dirname, publishedAddress }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (content) => readdress(content.toString(), publishedAddress) },
        { from: 'assets/*.png' },
      ],
    }),
  ],
};

const workbench = {
  ...shared,
  name: 'workbench',
  entry: { workbench: './workbench/page/index' },
  output: { path: path.join(__dirname, 'workbench/dist'), filename: '[name].js', clean: true },
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  // Served from the same machine: the size does not matter, the time to build does.
  optimization: { minimize: false, splitChunks: false },
  devtool: 'cheap-module-source-map',
  cache: cacheFor('workbench'),
  plugins: [new HtmlPlugin({ filename: 'index.html', template: './workbench/page/index.html' })],
};

module.exports = [addin, workbench];
