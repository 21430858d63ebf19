import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { refuseConnection } from '../../../src/serve/http/index.js';
import { readBody } from '../../../src/serve/http/routes/body.js';

it('a body that does not come in time is told so, and waited for no longer', async () => {
  const options = { requestTimeout: 200, headersTimeout: 100, connectionsCheckingInterval: 50 };
  const read: Promise<unknown>[] = [];
  const server = http.createServer(options, (request) => {
    read.push(readBody(request, 1000));
    read[0]?.catch(() => {});
  });
  server.on('clientError', (error, socket) => refuseConnection(error, socket as Socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.setEncoding('latin1').write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf');
  let heard = '';
  client.on('data', (text) => {
    heard += text;
  });
  await once(client, 'close');
  expect(heard).toMatch(
    /^HTTP\/1\.1 408 .*\r\nX-Compat-Gen-Error: The request came too slowly\r\n/,
  );
  await expect(read[0]).rejects.toThrow('the request broke off');
  server.close();
});
