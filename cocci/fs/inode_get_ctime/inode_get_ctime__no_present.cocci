// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_inode_get_ctime
// compat: touches inode_get_ctime inode_set_ctime_to_ts inode_set_ctime inode_set_ctime_current
// upstream: 9b6304c1d537 ("fs: add ctime accessors infrastructure"), v6.6

@own_function@
identifier f = {inode_get_ctime, inode_set_ctime_to_ts, inode_set_ctime, inode_set_ctime_current};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {inode_get_ctime, inode_set_ctime_to_ts, inode_set_ctime, inode_set_ctime_current};
@@
  #define f(...) ...

@own_name@
identifier f = {inode_get_ctime, inode_set_ctime_to_ts, inode_set_ctime, inode_set_ctime_current};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {inode_get_ctime, inode_set_ctime_to_ts, inode_set_ctime, inode_set_ctime_current};
@@
  f(...)

@in_linux_fs_h depends on calls@
@@
  #include <linux/fs.h>
+#ifndef COMPAT_INODE_GET_CTIME
+#include <linux/types.h>
+static inline struct timespec64 compat_inode_get_ctime(const struct inode *inode)
+{
+	return inode->i_ctime;
+}
+static inline struct timespec64 compat_inode_set_ctime_to_ts(struct inode *inode, struct timespec64 ts)
+{
+	inode->i_ctime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_ctime(struct inode *inode, long long sec, long nsec)
+{
+	struct timespec64 ts;
+
+	ts.tv_sec = sec;
+	ts.tv_nsec = nsec;
+	inode->i_ctime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_ctime_current(struct inode *inode)
+{
+	struct timespec64 now = current_time(inode);
+
+	inode->i_ctime = now;
+	return now;
+}
+#define COMPAT_INODE_GET_CTIME
+#endif

@in_linux_module_h depends on calls && !in_linux_fs_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_INODE_GET_CTIME
+#include <linux/fs.h>
+#include <linux/types.h>
+static inline struct timespec64 compat_inode_get_ctime(const struct inode *inode)
+{
+	return inode->i_ctime;
+}
+static inline struct timespec64 compat_inode_set_ctime_to_ts(struct inode *inode, struct timespec64 ts)
+{
+	inode->i_ctime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_ctime(struct inode *inode, long long sec, long nsec)
+{
+	struct timespec64 ts;
+
+	ts.tv_sec = sec;
+	ts.tv_nsec = nsec;
+	inode->i_ctime = ts;
+	return ts;
+}
+static inline struct timespec64 compat_inode_set_ctime_current(struct inode *inode)
+{
+	struct timespec64 now = current_time(inode);
+
+	inode->i_ctime = now;
+	return now;
+}
+#define COMPAT_INODE_GET_CTIME
+#endif

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_get_ctime
+ compat_inode_get_ctime
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_ctime_to_ts
+ compat_inode_set_ctime_to_ts
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_ctime
+ compat_inode_set_ctime
  (...)

@depends on in_linux_fs_h || in_linux_module_h@
@@
- inode_set_ctime_current
+ compat_inode_set_ctime_current
  (...)
