// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rtc_uie_unsupported
// compat: touches uie_unsupported
// upstream: unknown (include/linux/rtc.h), v5.16

@@
expression R;
symbol true;
@@
(
- R->uie_unsupported = 1
+ clear_bit(RTC_FEATURE_UPDATE_INTERRUPT, R->features)
|
- R->uie_unsupported = true
+ clear_bit(RTC_FEATURE_UPDATE_INTERRUPT, R->features)
)
