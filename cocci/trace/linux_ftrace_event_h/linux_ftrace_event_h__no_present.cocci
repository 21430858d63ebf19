// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_ftrace_event_h
// compat: touches linux/ftrace_event.h
// upstream: unknown (include/linux/trace_events.h), v4.2

@@
@@
- #include <linux/ftrace_event.h>
+ #include <linux/trace_events.h>
