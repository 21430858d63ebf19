import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import type { BuildRequest } from '../kbuild/modules.js';
import { byKbuild } from './by-kbuild.js';
import { byOwnMake } from './by-own-make.js';
import { type Maker, makersOf } from './makers.js';

/** A file that is made, or named by a variable, before kbuild is called. */
const NOT_MADE = /fatal error: .*No such file or directory|No rule to make target/;

/** Where a makefile gave up: one of the driver's mostly for want of the running kernel's headers. */
const GAVE_UP = /^(\S+?):\d+: \*\*\* .*Stop\.$/gm;

/** kbuild's own recipes, called by the driver's make, with what that hands to them. */
const KBUILD_RAN = /\*\*\* \[\S*scripts\/Makefile\.(?:build|modpost|modfinal):\d+: /;

/**
 * Builds a directory by kbuild, and where kbuild finds nothing to build or lacks a file, by the driver's own
 * `make`, which may write a header first: that of the directory, then that of the one above it that was asked for.
 * Where one of them hands something to kbuild, it comes first. Throws as buildModules does.
 */
export async function buildByKbuildOrOwnMake(
  session: Session,
  request: BuildRequest,
): Promise<string[]> {
  const makers = await makersOf(request);
  const handing = makers.filter(({ hands }) => hands).at(-1);
  if (handing !== undefined) return byOwnMakeOrKbuild(session, request, makers, handing);
  let failure: unknown;
  try {
    return await byKbuild(session, request);
  } catch (error) {
    failure = error;
  }
  for (const maker of makers) {
    if (!(failure instanceof CompatError) || !mayLack(failure, request)) throw failure;
    try {
      return await byOwnMake(session, request, makers, maker, failure);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * What fails in kbuild with the flags is not built without them: that would be another module. Where both fail, what
 * the compiler said of the driver's own make is what is thrown.
 */
async function byOwnMakeOrKbuild(
  session: Session,
  request: BuildRequest,
  makers: readonly Maker[],
  maker: Maker,
): Promise<string[]> {
  const makefile = path.join(maker.seenAs ?? maker.dir, maker.makefile);
  const noWay = new CompatError('KBUILD_FAILED', 'make there would install something');
  let own: CompatError;
  try {
    return await byOwnMake(session, request, makers, maker, noWay);
  } catch (error) {
    if (!(error instanceof CompatError) || error.code !== 'KBUILD_FAILED') throw error;
    if (KBUILD_RAN.test(error.transcript ?? '')) throw error;
    own = error;
  }
  try {
    const modules = await byKbuild(session, request);
    session.log.warn({ kind: 'own-make-left', makefile, why: own.message });
    return modules;
  } catch (error) {
    throw error instanceof CompatError &&
      error.code === 'KBUILD_FAILED' &&
      (own.transcript ?? '') !== ''
      ? own
      : error;
  }
}

function mayLack({ code, transcript }: CompatError, request: BuildRequest): boolean {
  if (code !== 'KBUILD_FAILED') return false;
  return transcript === undefined || NOT_MADE.test(transcript) || gaveUp(transcript, request);
}

/** kbuild of a kernel before v6.13 runs elsewhere, and names the driver's makefiles by their whole paths. */
function gaveUp(transcript: string, { dir, seenAs = dir }: BuildRequest): boolean {
  return [...transcript.matchAll(GAVE_UP)].some(
    ([, makefile = '']) =>
      !path.isAbsolute(makefile) || [dir, seenAs].some((own) => makefile.startsWith(`${own}/`)),
  );
}
