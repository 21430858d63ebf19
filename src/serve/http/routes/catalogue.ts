import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { linkTo } from './links.js';

/** `GET /v1/modules`: which modules and releases there are. */
export async function listModules({ serving }: Exchange): Promise<Reply> {
  const modules = new Map<string, { release: string; link: string }[]>();
  for (const named of await serving.library.list()) {
    const releases = modules.get(named.module) ?? [];
    releases.push({ release: named.version, link: linkTo(named) });
    modules.set(named.module, releases);
  }
  return json({ modules: [...modules].map(([module, releases]) => ({ module, releases })) });
}

/** `GET /v1/modules/MODULE/releases/VERSION`: one release, the tests that it asks, the patches that it has. */
export async function showRelease({ serving, parts }: Exchange): Promise<Reply> {
  const release = await serving.library.find(parts.module, parts.version ?? '');
  const { module, version, sources } = release;
  const self = linkTo(release);
  return json({
    ...{ module, release: version, sources },
    macros: serving.work.macrosOf(release),
    fingerprints: await serving.work.fingerprintsOf(release),
    links: { self, patches: `${self}/patches` },
  });
}

function json(data: unknown): Reply {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' };
  return { status: 200, headers, body: `${JSON.stringify(data, null, 2)}\n` };
}
