import path from 'node:path';
import { describe, it } from 'vitest';
import { folder } from '../../src/shared/folder.js';
import { remote } from '../../src/shared/remote.js';
import { describeHolder } from './contract.js';
import { nginx, ownServer, scratch, whyNoNginx } from './servers.js';

const env = {};

describeHolder('a directory', async () => folder(path.join(await scratch(), 'held')));

describeHolder('a server with our own handler', async () =>
  remote(await ownServer(await scratch()), { env }),
);

const missing = whyNoNginx();
if (missing === undefined) {
  describeHolder('nginx with WebDAV', async () => remote(await nginx(await scratch()), { env }));
} else {
  describe('a shared cache: nginx with WebDAV', () => {
    it.skip(missing, () => {});
  });
}
