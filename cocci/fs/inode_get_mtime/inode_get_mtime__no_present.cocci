// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_inode_get_mtime && have_i_ctime
// compat: touches inode_get_atime inode_get_atime_sec inode_get_atime_nsec inode_set_atime_to_ts inode_set_atime inode_get_mtime inode_get_mtime_sec inode_get_mtime_nsec inode_set_mtime_to_ts inode_set_mtime inode_get_ctime_sec inode_get_ctime_nsec simple_inode_init_ts
// upstream: 077c212f0344 ("fs: new accessor methods for atime and mtime"), v6.7
//
// v6.6, which has i_mtime and no i_ctime, is left to the compiler.

@own_function@
identifier f = {inode_get_atime, inode_get_atime_sec, inode_get_atime_nsec, inode_set_atime_to_ts, inode_set_atime, inode_get_mtime, inode_get_mtime_sec, inode_get_mtime_nsec, inode_set_mtime_to_ts, inode_set_mtime, inode_get_ctime_sec, inode_get_ctime_nsec, simple_inode_init_ts};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {inode_get_atime, inode_get_atime_sec, inode_get_atime_nsec, inode_set_atime_to_ts, inode_set_atime, inode_get_mtime, inode_get_mtime_sec, inode_get_mtime_nsec, inode_set_mtime_to_ts, inode_set_mtime, inode_get_ctime_sec, inode_get_ctime_nsec, simple_inode_init_ts};
@@
  #define f(...) ...

@own_name@
identifier f = {inode_get_atime, inode_get_atime_sec, inode_get_atime_nsec, inode_set_atime_to_ts, inode_set_atime, inode_get_mtime, inode_get_mtime_sec, inode_get_mtime_nsec, inode_set_mtime_to_ts, inode_set_mtime, inode_get_ctime_sec, inode_get_ctime_nsec, simple_inode_init_ts};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {inode_get_atime, inode_get_atime_sec, inode_get_atime_nsec, inode_set_atime_to_ts, inode_set_atime, inode_get_mtime, inode_get_mtime_sec, inode_get_mtime_nsec, inode_set_mtime_to_ts, inode_set_mtime, inode_get_ctime_sec, inode_get_ctime_nsec, simple_inode_init_ts};
@@
  f(...)

@in_linux_fs_h depends on calls@
@@
  #include <linux/fs.h>
+#ifndef COMPAT_INODE_GET_MTIME
+#include <linux/types.h>
+static inline struct timespec64 compat_inode_get_atime(const struct inode *inode)
+{
+	return inode->i_atime;
+}
+static inline long long compat_inode_get_atime_sec(const struct inode *inode)
+{
+	return inode->i_atime.tv_sec;
+}
+static inline long compat_inode_get_atime_nsec(const struct inode *inode)
+{
+	return inode->i_atime.tv_nsec;
+}
+static inline struct timespec64 compat_inode_set_atime_to_ts(struct inode *inode, struct timespec64 ts)
+{
+	inode->i_atime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_atime(struct inode *inode, long long sec, long nsec)
+{
+	struct timespec64 ts;
+
+	ts.tv_sec = sec;
+	ts.tv_nsec = nsec;
+	inode->i_atime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_get_mtime(const struct inode *inode)
+{
+	return inode->i_mtime;
+}
+static inline long long compat_inode_get_mtime_sec(const struct inode *inode)
+{
+	return inode->i_mtime.tv_sec;
+}
+static inline long compat_inode_get_mtime_nsec(const struct inode *inode)
+{
+	return inode->i_mtime.tv_nsec;
+}
+static inline struct timespec64 compat_inode_set_mtime_to_ts(struct inode *inode, struct timespec64 ts)
+{
+	inode->i_mtime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_mtime(struct inode *inode, long long sec, long nsec)
+{
+	struct timespec64 ts;
+
+	ts.tv_sec = sec;
+	ts.tv_nsec = nsec;
+	inode->i_mtime = ts;
+	return ts;
+}
+static inline long long compat_inode_get_ctime_sec(const struct inode *inode)
+{
+	return inode->i_ctime.tv_sec;
+}
+static inline long compat_inode_get_ctime_nsec(const struct inode *inode)
+{
+	return inode->i_ctime.tv_nsec;
+}
+static inline struct timespec64 compat_simple_inode_init_ts(struct inode *inode)
+{
+	struct timespec64 now = current_time(inode);
+
+	inode->i_ctime = now;
+	inode->i_mtime = now;
+	inode->i_atime = now;
+	return now;
+}
+#define COMPAT_INODE_GET_MTIME
+#endif

@in_linux_module_h depends on calls && !in_linux_fs_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_INODE_GET_MTIME
+#include <linux/fs.h>
+#include <linux/types.h>
+static inline struct timespec64 compat_inode_get_atime(const struct inode *inode)
+{
+	return inode->i_atime;
+}
+static inline long long compat_inode_get_atime_sec(const struct inode *inode)
+{
+	return inode->i_atime.tv_sec;
+}
+static inline long compat_inode_get_atime_nsec(const struct inode *inode)
+{
+	return inode->i_atime.tv_nsec;
+}
+static inline struct timespec64 compat_inode_set_atime_to_ts(struct inode *inode, struct timespec64 ts)
+{
+	inode->i_atime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_atime(struct inode *inode, long long sec, long nsec)
+{
+	struct timespec64 ts;
+
+	ts.tv_sec = sec;
+	ts.tv_nsec = nsec;
+	inode->i_atime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_get_mtime(const struct inode *inode)
+{
+	return inode->i_mtime;
+}
+static inline long long compat_inode_get_mtime_sec(const struct inode *inode)
+{
+	return inode->i_mtime.tv_sec;
+}
+static inline long compat_inode_get_mtime_nsec(const struct inode *inode)
+{
+	return inode->i_mtime.tv_nsec;
+}
+static inline struct timespec64 compat_inode_set_mtime_to_ts(struct inode *inode, struct timespec64 ts)
+{
+	inode->i_mtime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_mtime(struct inode *inode, long long sec, long nsec)
+{
+	struct timespec64 ts;
+
+	ts.tv_sec = sec;
+	ts.tv_nsec = nsec;
+	inode->i_mtime = ts;
+	return ts;
+}
+static inline long long compat_inode_get_ctime_sec(const struct inode *inode)
+{
+	return inode->i_ctime.tv_sec;
+}
+static inline long compat_inode_get_ctime_nsec(const struct inode *inode)
+{
+	return inode->i_ctime.tv_nsec;
+}
+static inline struct timespec64 compat_simple_inode_init_ts(struct inode *inode)
+{
+	struct timespec64 now = current_time(inode);
+
+	inode->i_ctime = now;
+	inode->i_mtime = now;
+	inode->i_atime = now;
+	return now;
+}
+#define COMPAT_INODE_GET_MTIME
+#endif

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_atime
+ compat_inode_get_atime
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_atime_sec
+ compat_inode_get_atime_sec
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_atime_nsec
+ compat_inode_get_atime_nsec
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_atime_to_ts
+ compat_inode_set_atime_to_ts
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_atime
+ compat_inode_set_atime
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_mtime
+ compat_inode_get_mtime
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_mtime_sec
+ compat_inode_get_mtime_sec
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_mtime_nsec
+ compat_inode_get_mtime_nsec
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_mtime_to_ts
+ compat_inode_set_mtime_to_ts
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_mtime
+ compat_inode_set_mtime
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_ctime_sec
+ compat_inode_get_ctime_sec
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_ctime_nsec
+ compat_inode_get_ctime_nsec
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- simple_inode_init_ts
+ compat_simple_inode_init_ts
  (...)
