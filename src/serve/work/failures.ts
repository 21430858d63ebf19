/** What went wrong lately: it is told again for a while, before it is tried again. */
export interface Failures {
  of(key: string): unknown;
  note(key: string, error: unknown): void;
}

const MOST = 1000;

/** @param mostMs how long one is told */
export function openFailures(mostMs: number): Failures {
  const known = new Map<string, { until: number; error: unknown }>();
  return {
    of: (key) => {
      const found = known.get(key);
      if (found !== undefined && found.until > performance.now()) return found.error;
      known.delete(key);
      return undefined;
    },
    note: (key, error) => {
      known.set(key, { until: performance.now() + mostMs, error });
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
  };
}
