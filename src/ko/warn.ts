import { statSync } from 'node:fs';
import { pathOf } from '../core/files/byte-names.js';
import { orError } from '../core/finding.js';
import type { Session } from '../core/session.js';
import type { KernelTree } from '../target/index.js';
import { checkModules } from './check.js';
import { inWords } from './words.js';

/** What a build made. */
interface Made {
  tree: KernelTree;
  /** Absolute paths. */
  modules: readonly string[];
  /** The words in which the compiler and modpost warned. */
  warnings: { text: string };
}

/**
 * Warns of modules that were made since a moment (ms), and that their kernel would not load all the same. A tree that can't say is no reason
 * for a build to fail.
 */
export async function warnOfRefused(session: Session, made: Made, since: number): Promise<void> {
  const { tree, modules, warnings } = made;
  // What was built for another target is loaded by no kernel.
  if (!tree.kind.isKernel) return;
  if (!modules.some((file) => statSync(pathOf(file)).mtimeMs >= since)) return;
  const checked = await orError(checkModules(session, tree, modules, { built: true }));
  if (checked instanceof Error) return;
  // Where modpost said nothing of them, other modules export them: it was told of these by KBUILD_EXTRA_SYMBOLS.
  const lacksSymbols = /\bundefined!/.test(warnings.text);
  for (const { file, release, findings } of checked) {
    const first = findings.find(
      ({ kind, weight }) => weight === 'refused' && (kind !== 'unknown-symbol' || lacksSymbols),
    );
    if (first === undefined) continue;
    session.log.warn({ kind: 'would-not-load', module: file, release, why: inWords(first) });
  }
}
