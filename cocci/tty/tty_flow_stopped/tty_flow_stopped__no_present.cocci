// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_tty_flow_stopped && have_tty_stopped
// compat: touches stopped tco_stopped
// upstream: 6e94dbc7a4e4 ("tty: cumulate and document tty_struct::flow* members"), v5.13

@@
struct tty_struct *T;
@@
(
- T->flow.stopped
+ T->stopped
|
- T->flow.tco_stopped
+ T->flow_stopped
)
