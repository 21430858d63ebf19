// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cdc_country_code && !have_cdc_county_code
// compat: touches wCountyCode0
// upstream: unknown (include/uapi/linux/usb/cdc.h), v7.3


@@
struct usb_cdc_country_functional_desc *E;
@@
- E->wCountyCode0
+ E->wCountryCode0
