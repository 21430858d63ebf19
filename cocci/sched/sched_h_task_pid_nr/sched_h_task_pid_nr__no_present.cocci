// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sched_h_task_pid_nr
// compat: touches task_pid_nr task_pid_vnr task_pid_nr_ns task_tgid_nr task_tgid_vnr task_tgid_nr_ns task_ppid_nr pid_alive task_pgrp_nr task_session_nr is_global_init
// upstream: f551103cb964 ("sched.h: move pid helpers to pid.h"), v6.8
//
// Only files that hold one of these words are looked at. A header included twice does no harm.

@@
@@
  #include <linux/sched.h>
+ #include <linux/pid.h>
