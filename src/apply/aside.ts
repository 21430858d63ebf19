import { fileOfTaken, ownFile } from '../rules/index.js';
import { hideDead } from './arms/hidden.js';
import { hidingFor } from './arms/hiding.js';
import type { ApplyOptions } from './run/state.js';

/**
 * The rules that will not be applied, as the driver defines itself what they change or bring: by name, the file with the definition.
 * What none of the kernels compiles defines nothing.
 */
export function rulesAside(
  options: Pick<ApplyOptions, 'rules' | 'sources' | 'kernels' | 'isSettled'>,
): Map<string, string> {
  const hiding = hidingFor(options);
  const { sources } = hideDead(options.sources, (file) => hiding(file, 0)) ?? options;
  const aside = new Map<string, string>();
  for (const rule of options.rules) {
    const file = fileOfTaken(rule, sources) ?? ownFile(rule, sources);
    if (file !== undefined) aside.set(rule.name, file);
  }
  return aside;
}
