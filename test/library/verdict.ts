import type { KernelTree } from '../../src/target/index.js';
import { turnOf } from '../turn-of.js';
import type { Form } from './forms.js';
import { modulesRefused } from './modules.js';
import { NOT_HEEDED } from './unproven.js';

/** What a kernel's kbuild makes of a rule's pair. */
export interface Verdict {
  name: string;
  selected: boolean;
  /** Why it is not built; undefined where it is. */
  before: string | undefined;
  /** The same; undefined also where the rule does not run. */
  after: string | undefined;
}

/** What is wrong with a pair on a kernel; nothing, if it is right. */
export function faultOf({ name, selected, before, after }: Verdict): string {
  if (!selected) return '';
  if (before === undefined && !NOT_HEEDED.includes(name)) return 'runs where before builds';
  return after === undefined ? '' : 'after does not build';
}

/** Builds what compiles: `before` everywhere, `after` where the rule runs. */
export async function verdicts(tree: KernelTree, forms: readonly Form[]): Promise<Verdict[]> {
  const texts = forms.flatMap(({ name, selected, before, after, text }) => [
    ...(before === undefined ? [[`${name}_before`, text.before] as const] : []),
    ...(selected && after === undefined ? [[`${name}_after`, text.after] as const] : []),
  ]);
  const refused = await modulesRefused(tree, new Map(texts));
  return forms.map(({ name, selected, before, after }) => ({
    name,
    selected,
    before: before ?? refused.get(`${name}_before`),
    after: after ?? refused.get(`${name}_after`),
  }));
}

/** Of the rules whose turn is on a kernel, `make test` builds one in so many; scripts/pairs builds all. */
const ONE_IN = 64;

/**
 * Whether `make test` builds a rule's forms: those of some rules on each kernel, which their names decide.
 *
 * @param place the kernel's, among so many
 */
export function isInSample(name: string, place: number, kernels: number): boolean {
  return turnOf(name) % (kernels * ONE_IN) === place;
}
