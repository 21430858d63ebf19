// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_str_high_low
// compat: touches str_high_low str_low_high str_hi_lo str_lo_hi str_up_down str_down_up str_true_false str_false_true str_write_read
// upstream: a98ae7f045b2 ("lib/string_choices: Add str_up_down() helper"), v6.12

@own_function@
type T;
identifier f = {str_high_low, str_low_high, str_hi_lo, str_lo_hi, str_up_down, str_down_up, str_true_false, str_false_true, str_write_read};
@@
  T f(...) { ... }

@own_macro@
identifier f = {str_high_low, str_low_high, str_hi_lo, str_lo_hi, str_up_down, str_down_up, str_true_false, str_false_true, str_write_read};
@@
  #define f(...) ...

@own_name@
identifier f = {str_high_low, str_low_high, str_hi_lo, str_lo_hi, str_up_down, str_down_up, str_true_false, str_false_true, str_write_read};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression B;
@@
(
- str_high_low(B)
+ ((B) ? "high" : "low")
|
- str_low_high(B)
+ ((B) ? "low" : "high")
|
- str_hi_lo(B)
+ ((B) ? "hi" : "lo")
|
- str_lo_hi(B)
+ ((B) ? "lo" : "hi")
|
- str_up_down(B)
+ ((B) ? "up" : "down")
|
- str_down_up(B)
+ ((B) ? "down" : "up")
|
- str_true_false(B)
+ ((B) ? "true" : "false")
|
- str_false_true(B)
+ ((B) ? "false" : "true")
|
- str_write_read(B)
+ ((B) ? "write" : "read")
)
