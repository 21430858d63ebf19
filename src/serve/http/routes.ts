import { hello, spatch } from './drbd.js';
import { health, numbers } from './health.js';
import type { Route } from './route.js';

/** All there is. DRBD's own paths may have a module in front. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: 'healthz', form: 'text', isFree: true, answer: health },
  { method: 'GET', path: 'metrics', form: 'text', answer: numbers },
  { method: 'GET', path: 'api/v1/hello', form: 'text', answer: hello },
  { method: 'GET', path: ':module/api/v1/hello', form: 'text', answer: hello },
  { method: 'POST', path: 'api/v1/spatch/:version', form: 'text', answer: spatch },
  { method: 'POST', path: ':module/api/v1/spatch/:version', form: 'text', answer: spatch },
];
