/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "EXPORT_SYMBOL() of what is static, which v5.19 took away",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/export.h>

/* A script refuses it since the release that has no checksum beside each symbol any more; modpost had warned of it. */
#ifndef __CRC_SYMBOL
#error "it is refused"
#endif
