import { BuildFailed, type Declared } from '../../build/index.js';
import { CompatError } from '../../core/errors.js';
import type { Cause } from '../report/cell.js';

/** Lines of a program's words that are kept. */
const LINES = 12;

/** What a cell tells of the error that ended it. */
export function causeOf(stage: string, thrown: unknown): Cause {
  const none = { rules: [], others: 0 };
  if (thrown instanceof BuildFailed) return { ...ofBuild(thrown), stage };
  if (thrown instanceof CompatError) {
    const { code, message, output, hint } = thrown;
    const detail = [output?.trim(), hint].filter((text) => text !== undefined && text !== '');
    return { stage, code, message, ...none, ...said(detail.join('\n')) };
  }
  const isSystem = thrown instanceof Error && 'syscall' in thrown;
  const stack = thrown instanceof Error && !isSystem ? thrown.stack : undefined;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { stage, code: isSystem ? 'IO' : 'BUG', message, ...none, ...said(stack ?? '') };
}

function ofBuild({ code, message, output, failure }: BuildFailed): Omit<Cause, 'stage'> {
  const [first, ...others] = failure.remains;
  const [error] = first?.errors ?? [];
  const api = first?.struct === undefined ? first?.api : `${first.struct}.${first.api}`;
  return {
    code,
    message,
    ...(error && { error: { place: below(failure.root, error.place), message: error.message } }),
    ...(api === undefined ? {} : { api }),
    ...declared('here', first?.now),
    ...declared('there', first?.then),
    rules: (first?.rules ?? []).map(({ rule, standing }) => ({ rule, standing })),
    others: others.length,
    ...said(output ?? ''),
  };
}

function declared(name: 'here' | 'there', given: Declared | undefined): Partial<Cause> {
  if (given === undefined) return {};
  const { release, declaration } = given;
  return { [name]: declaration === undefined ? { release } : { release, declaration } };
}

function said(text: string): { detail?: string } {
  const lines = text.trim().split('\n');
  if (text.trim() === '') return {};
  const more = lines.length - LINES;
  return { detail: [...lines.slice(0, LINES), ...(more > 0 ? [`… ${more} more`] : [])].join('\n') };
}

function below(root: string, place: string): string {
  return place.startsWith(`${root}/`) ? place.slice(root.length + 1) : place;
}
