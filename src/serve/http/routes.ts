import { style } from './page/html.js';
import { overview, releasePage } from './page/overview.js';
import { patchPage } from './page/patch.js';
import type { Route } from './route.js';
import { listModules, showRelease } from './routes/catalogue.js';
import { hello, spatch } from './routes/drbd.js';
import { health, numbers } from './routes/health.js';
import { deleteJob, getJob } from './routes/jobs.js';
import { getObject, putObject } from './routes/objects.js';
import { openApi } from './routes/openapi.js';
import { getPatch, postPatch } from './routes/patches.js';

const RELEASE = 'v1/modules/:module/releases/:version';
const PATCH = `${RELEASE}/patches/:fingerprint`;

/** All there is. DRBD's own paths may have a module in front. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: 'healthz', form: 'text', isFree: true, answer: health },
  { method: 'GET', path: '', form: 'text', answer: overview },
  { method: 'GET', path: 'style.css', form: 'text', answer: style },
  { method: 'GET', path: 'release/:module/:version', form: 'text', answer: releasePage },
  { method: 'GET', path: 'patch/:module/:version/:fingerprint', form: 'text', answer: patchPage },
  { method: 'GET', path: 'metrics', form: 'text', answer: numbers },
  { method: 'GET', path: 'api/v1/hello', form: 'text', answer: hello },
  { method: 'GET', path: ':module/api/v1/hello', form: 'text', answer: hello },
  { method: 'POST', path: 'api/v1/spatch/:version', form: 'text', answer: spatch },
  { method: 'POST', path: ':module/api/v1/spatch/:version', form: 'text', answer: spatch },
  { method: 'GET', path: 'v1/openapi.json', form: 'problem', answer: openApi },
  { method: 'GET', path: 'v1/modules', form: 'problem', answer: listModules },
  { method: 'GET', path: RELEASE, form: 'problem', answer: showRelease },
  { method: 'POST', path: `${RELEASE}/patches`, form: 'problem', answer: postPatch },
  { method: 'GET', path: PATCH, form: 'problem', answer: getPatch },
  { method: 'GET', path: `${PATCH}/compat.patch`, form: 'problem', answer: getPatch },
  { method: 'GET', path: `${PATCH}/entry.tar.gz`, form: 'problem', answer: getPatch },
  { method: 'GET', path: 'v1/jobs/:id', form: 'problem', answer: getJob },
  { method: 'DELETE', path: 'v1/jobs/:id', form: 'problem', answer: deleteJob },
  ...['objects/sha256/:part/:digest', 'objects/map/:kind/:part/:key'].flatMap((path): Route[] => [
    { method: 'GET', path, form: 'text', isSmall: true, answer: getObject },
    { method: 'PUT', path, form: 'text', isSmall: true, answer: putObject },
  ]),
];
