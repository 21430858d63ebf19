import type { Answers } from '../../../header/index.js';
import { isFingerprint } from '../../../header/index.js';
import { Declined } from '../../declined.js';
import type { OpenRelease } from '../../releases/index.js';
import type { Finished, Job } from '../../work/index.js';
import { parameter } from '../place.js';
import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { answeredBefore } from './again.js';
import { answersIn } from './answers.js';
import { MOST_OF_HEADER, readBody } from './body.js';
import { jobReply } from './jobs.js';
import { linksTo } from './links.js';
import { waitFor } from './waiting.js';

/** How long a request may wait for a patch, s. */
const LONGEST_WAIT = 3600;

type Form = 'json' | 'patch' | 'entry';
const TYPES: Readonly<Record<Form, string>> = {
  json: 'application/json',
  patch: 'text/x-patch',
  entry: 'application/gzip',
};

/** `POST …/patches`, the body is a compat.h: the patch for these answers. */
export async function postPatch(exchange: Exchange): Promise<Reply> {
  const { request } = exchange;
  const body = (await readBody(request, MOST_OF_HEADER)).toString('latin1');
  exchange.body = body;
  const again = answeredBefore(exchange);
  if (again !== undefined) return again;
  const release = await releaseOf(exchange);
  return patchFor(exchange, release, answersIn(release, body));
}

/** `GET …/patches/FINGERPRINT`, of an entry that is there. */
export async function getPatch(exchange: Exchange): Promise<Reply> {
  const { serving, parts } = exchange;
  const { fingerprint = '' } = parts;
  const release = await releaseOf(exchange);
  const answers = isFingerprint(fingerprint)
    ? (serving.work.known(release, fingerprint)?.entry.answers ??
      (await serving.work.entryOf(release, fingerprint))?.answers)
    : undefined;
  if (answers !== undefined) return patchFor(exchange, release, answers);
  throw new Declined(
    'unknown-patch',
    `no patch of ${release.module} ${release.version} has this fingerprint`,
    {
      hint: 'POST its compat.h to …/patches.',
    },
  );
}

async function releaseOf({ serving, parts }: Exchange): Promise<OpenRelease> {
  return serving.library.find(parts.module, parts.version ?? '');
}

async function patchFor(
  exchange: Exchange,
  release: OpenRelease,
  answers: Answers,
): Promise<Reply> {
  const { serving, request } = exchange;
  const { module, version } = release;
  exchange.about = { module, version, fingerprint: answers.fingerprint };
  const ready = serving.work.ready(release, answers);
  if (ready !== undefined) return patchReply(exchange, ready);
  serving.rates.newPatch(exchange.address);
  const job = serving.work.ask(release, answers);
  const seconds = Number(parameter(request.url, 'wait') ?? 0);
  if (!(seconds >= 0 && seconds <= LONGEST_WAIT)) {
    throw new Declined('bad-request', `wait is a number of seconds up to ${LONGEST_WAIT}`);
  }
  const found = seconds === 0 ? undefined : await within(seconds, exchange, job);
  if (found !== undefined) return patchReply(exchange, found);
  // The client knows of the job from here on, and may come back.
  serving.work.lease(job);
  return jobReply(job, 202);
}

/** The patch, or undefined where it takes longer. */
async function within(
  seconds: number,
  exchange: Exchange,
  job: Job,
): Promise<Finished | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000);
  });
  const waiting = waitFor(exchange, job, over);
  try {
    return await Promise.race([waiting, over]);
  } finally {
    clearTimeout(timer);
  }
}

async function patchReply(exchange: Exchange, found: Finished): Promise<Reply> {
  const form = formOf(exchange);
  const headers = {
    ETag: `"${found.digest}-${form}"`,
    'Content-Type': TYPES[form],
    'Cache-Control': 'no-cache',
    Vary: 'Accept',
    'X-Compat-Gen-Fingerprint': found.entry.fingerprint,
    'X-Compat-Gen-Patch': `sha256:${found.digest}`,
    'X-Compat-Gen-Sources': `sha256:${found.release.sources}`,
  };
  const body = await bodyOf(form, exchange, found);
  return { status: 200, headers, body, isLatin1: form === 'patch', mayRepeat: true, form };
}

async function bodyOf(form: Form, exchange: Exchange, found: Finished): Promise<string | Buffer> {
  if (form === 'patch') return found.entry.patch;
  if (form === 'entry') return exchange.serving.work.bundleOf(found);
  const { entry, release, digest } = found;
  const links = linksTo(release, entry.fingerprint);
  const spatch = entry.manifest?.spatch;
  return `${JSON.stringify(
    {
      module: release.module,
      release: release.version,
      fingerprint: entry.fingerprint,
      ...{ sha256: digest, bytes: entry.patch.length, sources: release.sources },
      rules: entry.rules ?? null,
      spatch: spatch === 'none' ? null : (spatch ?? null),
      links,
    },
    null,
    2,
  )}\n`;
}

/** By the last part of the path, else by what the client says that it accepts. */
function formOf({ request: { url = '', headers } }: Exchange): Form {
  const path = url.replace(/\?.*/s, '').replace(/\/+$/, '');
  if (path.endsWith('/compat.patch')) return 'patch';
  if (path.endsWith('/entry.tar.gz')) return 'entry';
  const accepted = (headers.accept ?? '').split(',').map((one) => one.replace(/;.*/, '').trim());
  const forms: Form[] = ['patch', 'entry'];
  return forms.find((form) => accepted.includes(TYPES[form])) ?? 'json';
}
