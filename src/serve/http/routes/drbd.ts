import type { Finished } from '../../work/index.js';
import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { answeredBefore } from './again.js';
import { answersIn } from './answers.js';
import { fromBase64, MOST_OF_HEADER, readBody } from './body.js';
import { waitFor } from './waiting.js';

/** `GET [/MODULE]/api/v1/hello`: is there a server at all? The line lands in the log of the client's build. */
export function hello({ serving }: Exchange): Reply {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status: 200, headers, body: `compat-gen ${serving.version}\n` };
}

/**
 * `POST [/MODULE]/api/v1/spatch/VERSION` with the base64 of compat.h: the patch, for `patch -p0`. The client takes any
 * answer below 400 for the patch, and reads nothing but the status line and the headers of others.
 */
export async function spatch(exchange: Exchange): Promise<Reply> {
  const { serving, request, parts } = exchange;
  const { module, version = '' } = parts;
  const body = (await readBody(request, MOST_OF_HEADER)).toString('latin1');
  exchange.body = body;
  const again = answeredBefore(exchange);
  if (again !== undefined) return again;
  const release = await serving.library.find(module, version);
  const answers = answersIn(release, fromBase64(body).toString('latin1'));
  exchange.about = { module: release.module, version, fingerprint: answers.fingerprint };
  const ready = serving.work.ready(release, answers);
  if (ready !== undefined) return patchReply(ready);
  serving.rates.newPatch(exchange.address);
  const job = serving.work.ask(release, answers);
  return patchReply(await waitFor(exchange, job));
}

function patchReply({ release, entry, bare, digest }: Finished): Reply {
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/text',
      'X-Compat-Gen-Fingerprint': entry.fingerprint,
      'X-Compat-Gen-Patch': `sha256:${digest}`,
      'X-Compat-Gen-Sources': `sha256:${release.sources}`,
    },
    body: bare,
    isLatin1: true,
    mayRepeat: true,
  };
}
