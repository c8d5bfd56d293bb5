/**
 * `npm run serve`: serves the add-in at the development address and rebuilds it on every change. `npm start` runs it
 * beside Excel. The certificate is the one Office trusts on this machine; the first time it asks to be installed.
 */
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { developmentAddress } from './addresses';

async function serveAddin(): Promise<void> {
  process.env['ADDIN_URL'] = developmentAddress; // the configuration reads it when it is loaded
  const { default: configurations } = await import('../webpack.config.js');
  const addin = configurations.find(({ name }) => name === 'addin');
  if (addin === undefined) throw new Error('webpack.config.js has no configuration named addin.');
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: Number(new URL(developmentAddress).port),
      server: { type: 'https', options: { ca, cert, key } },
      headers: { 'Access-Control-Allow-Origin': '*' },
      // Excel's own frames would count as another origin, and an overlay would cover a pane 350 pixels wide.
      client: { overlay: false },
      hot: false,
      static: false,
    },
    webpack({ ...addin, mode: 'development', cache: { type: 'memory' } }),
  );
  await server.start();
}

void serveAddin().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
