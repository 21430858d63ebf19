// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rtc_time_to_tm
// compat: touches rtc_time_to_tm rtc_tm_to_time
// upstream: unknown (include/linux/rtc.h), v5.13
//
// rtc_tm_to_time() said that it went well, whatever came of it.

@own_function@
type T;
identifier f = {rtc_time_to_tm, rtc_tm_to_time};
@@
  T f(...) { ... }

@own_macro@
identifier f = {rtc_time_to_tm, rtc_tm_to_time};
@@
  #define f(...) ...

@own_name@
identifier f = {rtc_time_to_tm, rtc_tm_to_time};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, T;
identifier s;
@@
(
- rtc_tm_to_time(T, &S);
+ S = rtc_tm_to_time64(T);
|
- rtc_tm_to_time(T, s);
+ *s = rtc_tm_to_time64(T);
)

@depends on !own_function && !own_macro && !own_name@
expression S, T;
identifier s;
@@
(
- rtc_time_to_tm(S, T)
+ rtc_time64_to_tm(S, T)
|
- rtc_tm_to_time(T, &S)
+ (S = rtc_tm_to_time64(T), 0)
|
- rtc_tm_to_time(T, s)
+ (*s = rtc_tm_to_time64(T), 0)
)
