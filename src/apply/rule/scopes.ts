import { wordsOfAll } from './words.js';

/**
 * Macros of the kernel that a statement follows, as in `scoped_guard(mutex, &lock) { … }`, and of which spatch (1.1.1, 1.3) does
 * not know it: it can't parse the function. Those of <linux/cleanup.h>, <linux/seqlock.h>, <linux/uaccess.h>, <linux/cred.h>
 * and <linux/fs_struct.h> of v7.3.
 */
const SCOPES = [
  'scoped_class',
  'scoped_cond_guard',
  'scoped_guard',
  'scoped_seqlock_read',
  'scoped_user_read_access',
  'scoped_user_read_access_size',
  'scoped_user_rw_access',
  'scoped_user_rw_access_size',
  'scoped_user_write_access',
  'scoped_user_write_access_size',
  'scoped_with_creds',
  'scoped_with_init_fs',
  'scoped_with_kernel_creds',
];

/** Lines of a macro file for those that stand in sources; none where none does. YACFE_ITERATOR is spatch's word for such a macro. */
export function scopesIn(sources: ReadonlyMap<string, Buffer>): string {
  // Few have one, and to read the words of all takes longer.
  const has = wordsOfAll([...sources.values()].filter((bytes) => bytes.includes('scoped_')));
  return SCOPES.filter(has)
    .map((name) => `#define ${name} YACFE_ITERATOR\n`)
    .join('');
}
