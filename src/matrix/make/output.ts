import path from 'node:path';

/** Where the modules of a cell are put, below the directory that the user named. */
export function outputDir(output: string, kernel: string, module: string): string {
  return path.join(output, safe(kernel), safe(module));
}

/** A name as one of a directory. */
function safe(name: string): string {
  return name.replace(/[^\w.+-]+/g, '_').replace(/^\.+$/, '_');
}
