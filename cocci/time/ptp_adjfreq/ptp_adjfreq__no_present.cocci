// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ptp_adjfreq
// compat: touches ptp_clock_info
// upstream: unknown (include/linux/ptp_clock_kernel.h), v6.12
//
// The core turned the value by the same function before it called adjfreq.

@ppb@
typedef s32;
identifier callback, first, delta;
@@
  int callback(struct ptp_clock_info *first, s32 delta) { ... }

@fine@
identifier object, f;
@@
  struct ptp_clock_info object = {
  .adjfine = f
  , };

@depends on !fine@
identifier ppb.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_adjfine";
@@
+static int __maybe_unused wrapper(struct ptp_clock_info *ptp, long scaled_ppm)
+{
+	return callback(ptp, scaled_ppm_to_ppb(scaled_ppm));
+}
+
  struct ptp_clock_info object = {
- .adjfreq = callback
+ .adjfine = wrapper
  , };

@adjusted@
identifier ppb.callback, fn;
fresh identifier wrapper = "compat_" ## fn ## "_adjfine";
expression E;
@@
+static int __maybe_unused wrapper(struct ptp_clock_info *ptp, long scaled_ppm)
+{
+	return callback(ptp, scaled_ppm_to_ppb(scaled_ppm));
+}
+
  fn(...) {
  <+...
(
- E.adjfreq = callback
+ E.adjfine = wrapper
|
- E->adjfreq = callback
+ E->adjfine = wrapper
)
  ...+>
  }
