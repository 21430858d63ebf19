import { rm } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { makeDirectory } from '../../core/files/atomic.js';
import { inTurns } from '../../core/jobs/scheduler.js';
import { type RunResult, readable } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import { hostRun } from '../../target/index.js';
import { type Compiled, type Copy, handedOver, heeding } from '../compile.js';
import { errorLines, withoutNoise } from '../kbuild/noise.js';
import { partsOf } from './parts.js';

/** In the patched copy. */
const OBJECTS = '.usermode';

/**
 * Makes a program of a patched copy: what [target.NAME] of compat.toml names of the module, and beside it. Returns its path: in the copy,
 * or in `output` where one was named or where the sources may not be written. Throws BuildFailed where the compiler ends it, CONFIG where
 * a pattern of that table matches nothing.
 */
export async function buildProgram(
  session: Session,
  copy: Copy,
  output?: string,
): Promise<Compiled> {
  const { project, tree, dir } = copy;
  const { release: name } = tree;
  const target = project.config.target[name];
  if (target === undefined) throw new CompatError('BUG', `compat.toml has no target ${name}`);
  const parts = await partsOf(session, project.config, name, target, [...project.sources.keys()]);
  const program = path.join(dir, `${path.basename(project.config.root)}-${name}`);
  const { done, ...told } = await heeding(session, copy, async (heard) => {
    await rm(program, { force: true });
    const objects = await compileParts(session, copy, parts, heard);
    session.log.step('LD', path.basename(program));
    const argv = [...tree.compile.argv, ...objects, '-o', program, ...target.link];
    const linked = await hear(session, heard, (pass) =>
      hostRun(session, tree.host, argv, { cwd: dir, onOutput: pass }),
    );
    if (linked.exitCode !== 0) throw notLinked(name, linked);
    return program;
  });
  return { ...told, modules: await handedOver(session, project, [done], output) };
}

/** All of them, also where one fails, so that the errors of all files are seen. Returns the objects. */
async function compileParts(
  session: Session,
  copy: Copy,
  parts: readonly string[],
  heard: string[],
): Promise<string[]> {
  const { tree, dir } = copy;
  await makeDirectory(path.join(dir, OBJECTS));
  const flags = flagsInCopy(copy);
  const compiled = await inTurns(
    session,
    parts.map((part, index) => async (own: Session) => {
      const base = path.basename(part, '.c');
      const object = path.join(OBJECTS, `${index}-${base}.o`);
      const basename = `-DKBUILD_BASENAME="${base.replace(/\W/g, '_')}"`;
      const argv = [...flags, basename, '-c', '-o', object, part];
      own.log.step('CC', part);
      const result = await hear(own, heard, (pass) =>
        hostRun(own, tree.host, argv, { cwd: dir, onOutput: pass }),
      );
      return { object, result };
    }),
  );
  const failed = compiled.filter(({ result }) => result.exitCode !== 0);
  if (failed.length === 0) return compiled.map(({ object }) => object);
  const transcript = failed.map(({ result }) => result.stderr).join('');
  const { killedBy } = failed[0]?.result ?? {};
  throw new CompatError(
    'KBUILD_FAILED',
    `the program of target ${tree.release} does not compile${killedBy === undefined ? '' : ` (the compiler was killed by ${killedBy})`}`,
    {
      output: errorLines(transcript),
      transcript,
      hint: 'The lines above name the original files.',
    },
  );
}

/**
 * The compile command, which finds the module's own headers in the copy, where they are patched, and leads whoever reads the
 * debug information to the original files.
 */
function flagsInCopy({ project, tree, dir }: Copy): string[] {
  const { config } = project;
  const { root } = config;
  const headers = config.target[tree.release]?.headers ?? [];
  const kept = new Set(headers.map((name) => path.resolve(config.base, name)));
  const words = tree.compile.argv.map((word) => {
    const [, option = '', file = ''] = /^(-\D[a-z]*)?(\/.*)$/.exec(word) ?? [];
    const isOurs = file === root || file.startsWith(`${root}/`);
    return isOurs && !kept.has(file)
      ? `${option}${path.join(dir, path.relative(root, file))}`
      : word;
  });
  return [...words, `-fdebug-prefix-map=${dir}=${root}`];
}

/** Runs a compiler, and passes on what it says. */
function hear(
  { log }: Session,
  heard: string[],
  run: (pass: (stream: 'stdout' | 'stderr', text: string) => void) => Promise<RunResult>,
): Promise<RunResult> {
  return run(withoutNoise(log, heard));
}

/** Lines of a linker that are shown: each function that is missing has two. */
const SHOWN = 24;

function notLinked(name: string, { stderr, exitCode, killedBy }: RunResult): CompatError {
  const lines = readable(stderr).trimEnd().split('\n');
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more lines`] : [];
  return new CompatError(
    'KBUILD_FAILED',
    `the program of target ${name} can't be linked (the linker ended with ${exitCode ?? killedBy})`,
    {
      output: [...lines.slice(0, SHOWN), ...more].join('\n'),
      transcript: stderr,
      hint: `An undefined reference is a function that target.${name}.headers declare and no file of target.${name}.with defines, or one of the module whose file target.${name}.sources leaves out.`,
    },
  );
}
