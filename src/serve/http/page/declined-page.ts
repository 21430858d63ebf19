import type { IncomingMessage } from 'node:http';
import { escapeHtml } from '../../../core/html.js';
import { type Declined, KINDS } from '../../declined.js';
import { type Reply, replyFor } from '../reply.js';
import { page } from './html.js';

/** Whether whoever asks reads pages: browsers say so, and no program that asks for patches does. */
export function readsPages({ method, headers: { accept = '' } }: IncomingMessage): boolean {
  return method === 'GET' && /\btext\/html\b/.test(accept);
}

/** The answer that says to a person why there is none. */
export function declinedPage(declined: Declined): Reply {
  const { message, hint, output, kind } = declined;
  const text = replyFor(declined, 'text');
  const parts = [
    `<p>${escapeHtml(message)}</p>`,
    ...(output === undefined ? [] : [`<pre tabindex="0">${escapeHtml(output)}</pre>`]),
    ...(hint === undefined ? [] : [`<p class="soft">${escapeHtml(hint)}</p>`]),
  ];
  const shown = page(KINDS[kind].title, parts.join('\n'));
  return { ...text, headers: { ...text.headers, ...shown.headers }, body: shown.body ?? '' };
}
