import { CompatError, type ErrorDetails } from '../core/errors.js';

/** Who can do something about it. */
export type Actor = 'client' | 'operator' | 'author' | 'nobody, but wait';

/** The ways in which a request is not answered, each with its HTTP status and who has to act. */
export const KINDS = {
  'bad-request': { status: 400, title: 'The request is wrong', actor: 'client' },
  unauthorized: { status: 401, title: 'A token is needed', actor: 'client' },
  'not-found': { status: 404, title: 'There is nothing here', actor: 'client' },
  'unknown-release': { status: 404, title: 'This release is unknown here', actor: 'operator' },
  'unknown-patch': { status: 404, title: 'No patch has this fingerprint', actor: 'client' },
  'wrong-method': { status: 405, title: 'This method is not for this place', actor: 'client' },
  'too-large': { status: 413, title: 'The request is too large', actor: 'client' },
  'other-tests': { status: 422, title: 'The answers are of other tests', actor: 'client' },
  unsupported: { status: 422, title: 'The module does not support this kernel', actor: 'author' },
  'too-many': { status: 429, title: 'Too many requests', actor: 'nobody, but wait' },
  'spatch-failed': { status: 500, title: 'spatch failed', actor: 'author' },
  failed: { status: 500, title: 'The server failed', actor: 'operator' },
  busy: { status: 503, title: 'Busy', actor: 'nobody, but wait' },
  stopping: { status: 503, title: 'The server is stopping', actor: 'nobody, but wait' },
  'no-spatch': { status: 503, title: 'There is no spatch here', actor: 'operator' },
  unreadable: { status: 503, title: 'This release cannot be read', actor: 'operator' },
} as const satisfies Record<string, { status: number; title: string; actor: Actor }>;

export type Kind = keyof typeof KINDS;

/** Why a request is not answered. The message is for the one who asked: it names nothing of this machine. */
export class Declined extends CompatError {
  constructor(
    readonly kind: Kind,
    message: string,
    details: ErrorDetails = {},
    /** Seconds after which it is worth another try. */
    readonly retryAfter?: number,
  ) {
    super('USAGE', message, details);
    this.name = 'Declined';
  }
}
