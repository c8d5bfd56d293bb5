import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { createRequestHandler } from './createRequestHandler';
import type { ServedWorkbench } from './createRequestHandler';

export interface RunningServer {
  /** e.g. `https://localhost:3100` */
  readonly address: string;
  close(): Promise<void>;
}

/** The server cannot listen where it was asked to. */
export class PortProblem extends Error {
  override readonly name = 'PortProblem';
}

/**
 * Serves the workbench over https on this machine only.
 * @param port 0 takes any free port.
 * @throws PortProblem where the port is taken or may not be used.
 */
export async function startServer(
  served: ServedWorkbench,
  port: number,
  certificate: Certificate,
): Promise<RunningServer> {
  const handle = createRequestHandler(served);
  const server = createServer({ key: certificate.key, cert: certificate.certificate }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      // The person who started the server is its operator: the full story belongs on their terminal.
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(explain(error, port));
    });
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `https://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PortProblem(
      `Port ${String(port)} is in use, perhaps by another workbench. Close it, or choose another port: ` +
        'npm run workbench -- --port 0 takes any free one.',
    );
  }
  if (error.code === 'EACCES') {
    return new PortProblem(`Port ${String(port)} may not be used by you. Choose one above 1023, or --port 0.`);
  }
  return error;
}
