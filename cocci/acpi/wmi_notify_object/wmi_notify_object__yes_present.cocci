// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_wmi_notify_object
// compat: touches wmi_install_notify_handler
// upstream: e04e2b760ddb ("platform/x86: wmi: Pass event data directly to legacy notify handlers"), v6.12
//
// The core calls no handler for an event whose data it could not get, and frees the data itself. There is none for an
// event without _WED. The number of the event is not there any more: a handler that does more with it than to
// print it is left alone, and one that does not free the data itself, since another function may do it.


@handler@
expression G, C;
identifier f;
@@
  wmi_install_notify_handler(G, f, C)

@fetch@
typedef u32;
identifier handler.f, v, c, R;
position at;
@@
  void f(u32 v, void *c) { <+... wmi_get_event_data(v@at, &R) ...+> }

@say@
identifier handler.f, fetch.v, c;
identifier print = {pr_debug, pr_info, pr_notice, pr_warn, pr_err, printk};
position at;
@@
  void f(u32 v, void *c) { <+... print(..., v@at, ...) ...+> }

@elsewhere@
identifier handler.f, fetch.v, c;
position at != {fetch.at, say.at};
position p;
@@
  void f@p(u32 v, void *c) { <+... v@at ...+> }

@alias@
identifier handler.f, fetch.v, fetch.R, c, O;
type T;
@@
  void f(u32 v, void *c) { <+... O = \( R.pointer \| (T)R.pointer \) ...+> }

@frees@
identifier handler.f, fetch.v, fetch.R, alias.O, c;
position p != elsewhere.p;
@@
  void f@p(u32 v, void *c) { <+... kfree(\(R.pointer\|O\)); ...+> }

@converted@
identifier handler.f, fetch.v, fetch.R, c;
identifier print = {pr_debug, pr_info, pr_notice, pr_warn, pr_err, printk};
expression list[n] E1;
expression list E2;
position frees.p;
@@
  void f@p(
- u32 v
+ union acpi_object *v
  , void *c)
  {
  <...
(
- wmi_get_event_data(v, &R)
+ (R.pointer = v, v ? AE_OK : AE_NOT_FOUND)
|
  print(E1,
- v
+ 0
  , E2)
)
  ...>
  }

@depends on converted@
identifier handler.f, v, fetch.R, alias.O, c;
@@
  void f(union acpi_object *v, void *c)
  {
  <...
- kfree(\(R.pointer\|O\));
  ...>
  }

// One that asks for neither is told of the event as before.
@used@
identifier handler.f, v, c;
position p;
@@
  void f@p(u32 v, void *c) { <+... v ...+> }

@@
identifier handler.f, v, c;
position p != used.p;
@@
  void f@p(
- u32 v
+ union acpi_object *v
  , void *c) { ... }
