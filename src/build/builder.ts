import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { TargetKind } from '../target/index.js';
import { type Compiled, type Copy, installCopy as installModules } from './compile.js';
import { type BuiltCopy, buildCopy as buildModules } from './place/in-its-place.js';
import { buildProgram } from './usermode/program.js';

/** What builds a patched copy for one kind of target. */
interface Builder {
  /**
   * Builds; returns what was made, and the copy that it was made in.
   *
   * @param layOut makes the copy again, where it was removed
   */
  build(
    session: Session,
    copy: Copy,
    layOut: () => Promise<unknown>,
    output?: string,
  ): Promise<BuiltCopy>;
  /** Installs what was built. */
  install(session: Session, copy: Copy & Pick<Compiled, 'modules'>): Promise<void>;
}

const BUILDERS: Readonly<Record<TargetKind['name'], Builder>> = {
  kbuild: { build: buildModules, install: installModules },
  usermode: {
    build: async (session, copy, _layOut, output) => ({
      copy,
      ...(await buildProgram(session, copy, output)),
    }),
    async install(_, { tree, modules: [program = ''] }) {
      throw new CompatError('USAGE', `a program is not installed: ${program}`, {
        hint: `compat-gen run --target ${tree.release} runs it.`,
      });
    },
  },
};

/** Builds a patched copy for its target, whichever kind that is of. Throws as its builder does. */
export const buildCopy: Builder['build'] = (session, copy, layOut, output) =>
  BUILDERS[copy.tree.kind.name].build(session, copy, layOut, output);

/** Installs what was built for a target, whichever kind that is of. Throws USAGE where nothing is. */
export const installCopy: Builder['install'] = (session, copy) =>
  BUILDERS[copy.tree.kind.name].install(session, copy);
