import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { KINDS } from '../../declined.js';
import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { JOB, MODULES, PATCH, PROBLEM, RELEASE } from './schemas.js';

const SCHEMAS = { Patch: PATCH, Job: JOB, Modules: MODULES, Release: RELEASE, Problem: PROBLEM };
type Name = keyof typeof SCHEMAS;

const content = (name: Name, type = 'application/json') => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
});
const problem = {
  description: `A problem (RFC 9457); its type is /problems/ and one of: ${Object.keys(KINDS).join(', ')}`,
  ...content('Problem', 'application/problem+json'),
};
const part = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const wait = {
  name: 'wait',
  in: 'query',
  description:
    'Seconds to wait for a patch that is not there yet; with 0 a job is answered at once',
  schema: { type: 'number', minimum: 0, maximum: 3600, default: 0 },
};
const text = (type: string) => ({ [type]: { schema: { type: 'string' } } });
const patch = {
  200: {
    description:
      'The patch: as JSON, as text/x-patch, or as application/gzip, the whole cache entry',
    content: { ...content('Patch').content, ...text('text/x-patch'), ...text('application/gzip') },
  },
  202: { description: 'A job to watch, in Location', ...content('Job') },
  default: problem,
};
const ok = (name: Name) => ({ 200: { description: name, ...content(name) }, default: problem });
const release = '/v1/modules/{module}/releases/{version}';
const ofRelease = [part('module'), part('version')];
const ofPatch = [...ofRelease, part('fingerprint'), wait];
const notModified = { 304: { description: 'The client has it already (If-None-Match)' } };

/** By path and method, in the words of OpenAPI. A test compares it with the routes that there are. */
const PATHS = {
  '/v1/modules': { get: { summary: 'The modules and their releases', responses: ok('Modules') } },
  [release]: { get: { summary: 'One release', parameters: ofRelease, responses: ok('Release') } },
  [`${release}/patches`]: {
    post: {
      summary: 'The patch for the answers of a kernel',
      parameters: [...ofRelease, wait],
      requestBody: { required: true, description: 'compat.h', content: text('text/plain') },
      responses: patch,
    },
  },
  [`${release}/patches/{fingerprint}`]: {
    get: { summary: 'One patch', parameters: ofPatch, responses: { ...patch, ...notModified } },
  },
  [`${release}/patches/{fingerprint}/compat.patch`]: {
    get: { summary: 'Its text', parameters: ofPatch, responses: { ...patch, ...notModified } },
  },
  [`${release}/patches/{fingerprint}/entry.tar.gz`]: {
    get: {
      summary: 'Its cache entry, for `compat-gen import`',
      parameters: ofPatch,
      responses: { ...patch, ...notModified },
    },
  },
  '/v1/jobs/{id}': {
    get: { summary: 'How far a job is', parameters: [part('id')], responses: ok('Job') },
    delete: {
      summary: 'The job is not wanted any more',
      parameters: [part('id')],
      responses: ok('Job'),
    },
  },
  '/v1/openapi.json': {
    get: { summary: 'This description', responses: { 200: { description: 'OpenAPI' } } },
  },
} as const;

/** `GET /v1/openapi.json`: the API, described for programs. */
export function openApi({ serving: { version, access } }: Exchange): Reply {
  const schemas = Object.entries<GenericSchema>(SCHEMAS).map(([name, schema]) => {
    const { $schema: _, ...bare } = toJsonSchema(schema);
    return [name, bare];
  });
  const description = {
    openapi: '3.1.0',
    info: { title: 'compat-gen serve', version },
    paths: PATHS,
    components: {
      schemas: Object.fromEntries(schemas),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        basic: { type: 'http', scheme: 'basic' },
      },
    },
    security: access.isOpen ? [] : [{ bearer: [] }, { basic: [] }],
  };
  const headers = { 'Content-Type': 'application/json' };
  return { status: 200, headers, body: `${JSON.stringify(description, null, 2)}\n` };
}
