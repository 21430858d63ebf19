/**
 * Why a relative path may lead outside the directory it is relative to (or is not a plain path at
 * all); undefined where it is safe. Text alone is judged: symlinks are the caller's care.
 */
export function pathDanger(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.includes('\0')) return 'it holds a NUL byte';
  if (path.startsWith('/')) return 'it is absolute';
  const parts = path.split('/');
  if (parts.includes('..')) return 'it goes through ".."';
  if (parts.includes('') || parts.includes('.')) return 'it is not in its shortest form';
  return undefined;
}
