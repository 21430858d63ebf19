import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Work } from '../work/index.js';

/** Numbers for a monitor. */
export interface Metrics {
  /** Returns what counts a request that took so long; `form`: that in which the API handed out a patch. */
  counterOf(route: string, status: number, form: string | undefined): (seconds: number) => void;
  /** A client that waits was sent a sign of life. */
  alive(): void;
  /** As Prometheus reads them. */
  text(): Promise<string>;
  contentType: string;
}

const PREFIX = 'compat_gen_';

/** Counts requests, and reads the rest off the work when it is asked for. */
export function openMetrics(work: Work): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Labels are looked up when somebody reads the numbers, not for each request.
  const answered = new Map<string, { route: string; status: number; count: number }>();
  new Counter({
    name: `${PREFIX}requests_total`,
    help: 'Requests by route and status',
    labelNames: ['route', 'status'],
    registers,
    collect() {
      this.reset();
      for (const { route, status, count } of answered.values()) this.inc({ route, status }, count);
    },
  });
  const seconds = new Histogram({
    name: `${PREFIX}request_seconds`,
    help: 'How long requests took, by route',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60, 600],
    registers,
  });
  const alive = new Counter({
    name: `${PREFIX}signs_of_life_total`,
    help: '102 (Processing) sent to clients that wait',
    registers,
  });
  const handed = new Counter({
    name: `${PREFIX}handed_out_total`,
    help: 'Patches handed out by the API, by form',
    labelNames: ['form'],
    registers,
  });
  const told = {
    hits: 'Patches answered from memory',
    joined: 'Requests that joined another one for the same patch',
    runs: 'Processes started to make or find a patch',
    made: 'Patches made',
    failed: 'Patches that could not be made',
    cancelled: 'Patches that nobody waited for any more',
  } as const;
  for (const [name, help] of Object.entries(told)) {
    new Counter({
      name: `${PREFIX}${name}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(work.counts[name as keyof typeof told]);
      },
    });
  }
  const now = {
    queued: ['Patches that wait for their turn', () => work.load.queued],
    running: ['Patches being made', () => work.load.running],
    kept_bytes: ['Bytes of patches in memory', () => work.load.keptBytes],
    resident_bytes: ['Memory of this process', () => process.memoryUsage.rss()],
  } as const;
  for (const [name, [help, read]] of Object.entries(now)) {
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }
  return {
    counterOf: (route, status, form) => {
      const key = `${status} ${route}`;
      const known = answered.get(key) ?? { route, status, count: 0 };
      answered.set(key, known);
      const timed = seconds.labels(route);
      const inForm = form === undefined ? undefined : handed.labels(form);
      return (took) => {
        known.count += 1;
        timed.observe(took);
        inForm?.inc();
      };
    },
    alive: () => alive.inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
