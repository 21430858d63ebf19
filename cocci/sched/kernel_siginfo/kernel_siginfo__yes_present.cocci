// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kernel_siginfo && !have_send_siginfo
// compat: touches send_sig_info
// upstream: unknown (include/linux/sched/signal.h), v4.20
//
// It is shorter than the one that user space sees, so all of the file gets it, sizeof too. A file that has to do with
// user space stays.

@sends@
expression S, I, T;
@@
  send_sig_info(S, I, T)

@user@
identifier f = {copy_to_user, copy_from_user, copy_siginfo_to_user, copy_siginfo_from_user};
@@
  f(...)

@depends on sends && !user@
@@
- struct siginfo
+ struct kernel_siginfo

@depends on sends && !user@
typedef siginfo_t, kernel_siginfo_t;
@@
- siginfo_t
+ kernel_siginfo_t
