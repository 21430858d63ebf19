/** Whether a path, `PATH/.`, stands for the file or directory that it leads to, and not for what is in it. */
export function isPlace(path: string): boolean {
  return path.endsWith('/.');
}

/** The path proper of a place; any other path as it is. */
export function pathOfPlace(path: string): string {
  return isPlace(path) ? path.slice(0, -2) || '/' : path;
}
