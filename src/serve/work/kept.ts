/** What was used last, up to a number of bytes. */
export interface Kept<T> {
  get(key: string): T | undefined;
  put(key: string, value: T, bytes: number): void;
  remove(key: string): void;
  readonly size: number;
  readonly bytes: number;
}

/** Keeps values in memory; when they take more than `most` bytes, the ones used longest ago go. */
export function keepInMemory<T>(most: number): Kept<T> {
  const all = new Map<string, { value: T; bytes: number }>();
  let total = 0;
  // The last one used: it is where it belongs.
  let newest: { value: T; bytes: number } | undefined;
  const remove = (key: string): void => {
    total -= all.get(key)?.bytes ?? 0;
    all.delete(key);
  };
  return {
    remove,
    get: (key) => {
      const found = all.get(key);
      if (found === undefined || found === newest) return found?.value;
      // A Map keeps the order in which keys came: the last one used comes last.
      all.delete(key);
      all.set(key, found);
      newest = found;
      return found.value;
    },
    put: (key, value, bytes) => {
      remove(key);
      if (bytes > most) return;
      newest = { value, bytes };
      all.set(key, newest);
      total += bytes;
      for (const oldest of all.keys()) {
        if (total <= most) break;
        remove(oldest);
      }
    },
    get size() {
      return all.size;
    },
    get bytes() {
      return total;
    },
  };
}
