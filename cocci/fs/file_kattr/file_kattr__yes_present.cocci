// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_file_kattr && !have_fileattr
// compat: touches fileattr
// upstream: unknown (include/linux/fileattr.h), v6.17

@own@
@@
struct fileattr { ... };

@depends on !own@
@@
- struct fileattr
+ struct file_kattr
