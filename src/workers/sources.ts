import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { makeDirectory } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { pathOf } from '../core/files/byte-names.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';

/** Bytes of a module that a job may be about. */
const MOST_BYTES = 48 * 1024 * 1024;

/** A name that make takes, and that stays where it is put. */
const NAME = /^\w[\w.+-]{0,100}$/;

const SCHEMA = v.strictObject({
  schema: v.literal(2),
  /** What its directory is called: messages name it. */
  name: v.pipe(v.string(), v.regex(NAME)),
  files: v.record(v.string(), v.pipe(v.string(), v.base64())),
  /** Those that can be run: a build may do so. */
  programs: v.array(v.string()),
});

/** Of a module, which many jobs are about: told by what was read of it. */
const sent = new WeakMap<Project['sources'], Promise<string>>();

/** Puts the files of a module into the shared cache, once. Returns their digest. Throws as `packSources`. */
export function sentSources(session: Session, project: Project): Promise<string> {
  const known = sent.get(project.sources) ?? send(session, project);
  sent.set(project.sources, known);
  return known;
}

async function send(session: Session, project: Project): Promise<string> {
  const { digest, bytes } = await packSources(project);
  await project.shared.put(session, 'sources', digest, bytes);
  return digest;
}

/** All files of a module as one object, and its digest. Throws USAGE for one that is too large, or lies elsewhere than its compat.toml. */
async function packSources({
  config: { root, base },
  files,
}: Project): Promise<{ digest: string; bytes: Buffer }> {
  if (base !== root) {
    throw new CompatError('USAGE', `${root}: its compat.toml stands elsewhere, in ${base}`, {
      hint: 'For a queue, compat.toml must lie in the directory of the module.',
    });
  }
  const packed: Record<string, string> = {};
  const programs: string[] = [];
  let size = 0;
  for (const name of files) {
    const bytes = await readWhole(path.join(root, name));
    size += bytes.length;
    if (size > MOST_BYTES) {
      throw new CompatError(
        'USAGE',
        `${root} has more than ${MOST_BYTES} bytes: too many for a queue`,
      );
    }
    packed[name] = bytes.toString('base64');
    if (((await stat(pathOf(path.join(root, name)))).mode & 0o100) !== 0) programs.push(name);
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const bytes = brotliCompressSync(
    JSON.stringify({ schema: 2, name: nameOf(root), files: packed, programs }),
    {
      params,
    },
  );
  return { digest: sha256(bytes), bytes };
}

function nameOf(root: string): string {
  const name = path.basename(root);
  return NAME.test(name) ? name : 'module';
}

/**
 * Lays the files of such an object out below a directory, in one that is called as it was. Returns that. Throws USAGE for
 * anything else.
 */
export async function unpackSources(bytes: Buffer, below: string): Promise<string> {
  const parsed = v.safeParse(SCHEMA, parse(bytes));
  if (!parsed.success)
    throw new CompatError('USAGE', 'the sources of a job are not what they should be');
  const { files, programs } = parsed.output;
  const dir = path.join(below, parsed.output.name);
  await makeDirectory(dir);
  for (const [name, text] of Object.entries(files)) {
    if (path.isAbsolute(name) || name.split('/').includes('..')) {
      throw new CompatError('USAGE', `the sources of a job hold ${JSON.stringify(name)}`);
    }
    const file = path.join(dir, name);
    await makeDirectory(path.dirname(file));
    const mode = programs.includes(name) ? 0o755 : 0o644;
    await writeFile(pathOf(file), Buffer.from(text, 'base64'), { mode });
  }
  return dir;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: 2 * MOST_BYTES }).toString());
  } catch {
    return undefined;
  }
}
