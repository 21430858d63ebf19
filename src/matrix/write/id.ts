/** The id of a module's part of the page, or of a cell's: it stays from run to run, so links to it hold. */
export function idOf(module: string, kernel?: string): string {
  const names = kernel === undefined ? [module] : [module, kernel];
  return names.map((name) => name.replace(/[^\w.+-]/g, '_')).join('/');
}
