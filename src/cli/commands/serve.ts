import { statSync } from 'node:fs';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { ifThereNow } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import { openSigner } from '../../obtain/index.js';
import { type ServeOptions, serve } from '../../serve/index.js';
import { checkShared } from '../../workers/index.js';
import type { AddCommand } from '../command.js';
import { version } from '../version.js';
import { withQueue } from '../with-queue.js';

interface Options {
  listen: string;
  tokens?: string;
  objects?: string;
  objectsMost: string;
  writers?: string;
  tlsCert?: string;
  tlsKey?: string;
  trustProxy?: boolean;
  requests: string;
  newPatches: string;
  atOnce: string;
  queue: string;
  workers?: string;
  entries: string;
  signWith?: string;
  validDays: string;
  memory: string;
  disk: string;
  most: string;
  alive: string;
  drain: string;
}

export const addServe: AddCommand = (program, context) => {
  program
    .command('serve [dir]')
    .description('answer requests for patches, of the releases NAME-VERSION in a directory')
    .option('--listen <address>', 'where: ADDRESS:PORT; port 0 is a free one', '127.0.0.1:8330')
    .option('--tokens <file>', 'who may ask: a name and the SHA-256 of a token on each line')
    .option('--objects <dir>', 'hold a shared cache there, at URL/objects')
    .option('--objects-most <size>', 'what it may have; what was used longest ago goes', '10G')
    .option('--writers <file>', 'who may write to it: a file of the same form [nobody]')
    .option('--tls-cert <file>', 'certificate, and those that it depends on')
    .option('--tls-key <file>', 'its key')
    .option('--trust-proxy', 'believe the X-Forwarded-For of the proxy in front')
    .option('--requests <n>', 'a minute, from one address', '600')
    .option('--new-patches <n>', 'an hour, from one address: those that must be made', '60')
    .option('--at-once <n>', 'patches made at the same time', '1')
    .option('--queue <n>', 'patches that may wait for their turn', '64')
    .option('--workers <url>', 'have them made by the workers of a queue: redis://HOST:PORT')
    .option('--entries <n>', 'patches that a release may have', '10000')
    .option(
      '--sign-with <file>',
      'sign what is sent: a private key, or the .pub file of one that your agent has',
    )
    .option('--valid-days <n>', 'how long such a signature counts', '365')
    .option('--memory <size>', 'for making one patch', '2G')
    .option('--disk <size>', 'for making one patch', '512M')
    .option('--most <seconds>', 'for making one patch', '3600')
    .option('--alive <seconds>', 'between signs of life to a client that waits', '15')
    .option('--drain <seconds>', 'to finish what is under way when it is told to stop', '60')
    .action(async (dir: string | undefined, options: Options) => {
      const { session, request, print } = context();
      if (options.workers !== undefined) {
        // Better told now than to the first who asks.
        checkShared(session);
        await withQueue(session, options.workers, async () => {});
      }
      const read = readOptions(releasesIn(path.resolve(request.root, dir ?? '.')), options);
      const sign = await signer(session, options);
      await serve(session, { ...read, sign }, (bound) => print(bound, [bound.url]));
    });
};

/** The directory of releases. One that is not there would serve nothing, and nobody would be told. */
function releasesIn(dir: string): string {
  const found = ifThereNow(() => statSync(dir));
  if (found?.isDirectory()) return dir;
  const why = found === undefined ? 'does not exist' : 'is not a directory';
  throw new CompatError('USAGE', `${dir} ${why}`, {
    hint: 'serve answers for the releases NAME-VERSION in a directory, as `compat-gen pack` makes them.',
  });
}

function readOptions(dir: string, options: Options): ServeOptions {
  const { listen, tokens, tlsCert, tlsKey, trustProxy = false } = options;
  const [, host = '', bare = '', port = ''] =
    /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(listen) ?? [];
  if (port === '' || Number(port) > 65_535) {
    throw new CompatError('USAGE', `--listen ${listen} is not ADDRESS:PORT`, {
      hint: 'For example 127.0.0.1:8330, 0.0.0.0:8330, [::]:8330.',
    });
  }
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    throw new CompatError('USAGE', '--tls-cert and --tls-key need each other');
  }
  return {
    ...{ dir, host: host || bare, port: Number(port), trustProxy },
    tokens: tokens === undefined ? undefined : path.resolve(tokens),
    objects: objectsOf(options),
    tls:
      tlsCert === undefined || tlsKey === undefined
        ? undefined
        : { cert: path.resolve(tlsCert), key: path.resolve(tlsKey) },
    requests: count('--requests', options.requests),
    newPatches: count('--new-patches', options.newPatches),
    atOnce: count('--at-once', options.atOnce),
    mostQueued: count('--queue', options.queue),
    mostEntries: count('--entries', options.entries),
    workers: options.workers,
    memory: size('--memory', options.memory),
    disk: size('--disk', options.disk),
    mostMs: seconds('--most', options.most),
    aliveMs: seconds('--alive', options.alive),
    drainMs: seconds('--drain', options.drain),
    program: [process.execPath, process.argv[1] ?? ''],
    version: version(),
    write: (line) => void process.stderr.write(line),
  };
}

function objectsOf({ objects, objectsMost, writers }: Options): ServeOptions['objects'] {
  if (objects === undefined) {
    if (writers === undefined) return undefined;
    throw new CompatError('USAGE', '--writers is for a shared cache: --objects DIR');
  }
  return {
    dir: path.resolve(objects),
    mostBytes: size('--objects-most', objectsMost),
    writers: writers === undefined ? undefined : path.resolve(writers),
  };
}

/** What signs an entry, if somebody named a key. Throws USAGE for one that is none: better now than to the first who asks. */
async function signer(
  session: Session,
  { signWith, validDays }: Options,
): Promise<ServeOptions['sign']> {
  const days = count('--valid-days', validDays);
  if (signWith === undefined) return undefined;
  return openSigner(session, { key: path.resolve(signWith), days });
}

function count(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CompatError('USAGE', `${option} ${text}: not a number`);
}

function seconds(option: string, text: string): number {
  if (/^\d{1,6}(\.\d{1,3})?$/.test(text) && Number(text) > 0) return Number(text) * 1000;
  throw new CompatError('USAGE', `${option} ${text}: not a number of seconds`);
}

function size(option: string, text: string): number {
  const [, number, unit = ''] = /^([1-9]\d{0,8})([KMG]?)$/.exec(text) ?? [];
  const factor = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 }[unit] ?? 1;
  if (number !== undefined) return Number(number) * factor;
  throw new CompatError('USAGE', `${option} ${text} is not a size`, {
    hint: 'A size is a number of bytes, or one with K, M or G behind it, as in 500M.',
  });
}
