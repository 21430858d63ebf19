import type { Library } from '../releases/index.js';
import type { Confinement, Work } from '../work/index.js';
import type { Access } from './access.js';
import type { Metrics } from './metrics.js';
import type { Objects } from './open-objects.js';
import type { Rates } from './rates.js';
import type { Repeats } from './repeats.js';
import type { RequestLog } from './request-log.js';

/** All that answers need. */
export interface Serving {
  library: Library;
  work: Work;
  access: Access;
  rates: Rates;
  metrics: Metrics;
  /** Answers that were just given. */
  repeats: Repeats;
  /** The shared cache; undefined where there is none. */
  objects: Objects | undefined;
  log: RequestLog;
  confinement: Confinement;
  version: string;
  /** How often a sign of life is sent while a client waits, ms. */
  aliveMs: number;
  /** How long a body may take to come, ms. */
  bodyMs: number;
  /** Whether the address of a client is what a proxy says it is. */
  trustProxy: boolean;
  isStopping(): boolean;
}
