/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "FIELD_PREP_CONST(): a field of a constant, for initializers",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/bitfield.h>
#include <linux/bits.h>

extern const u32 foo[];

const u32 foo[] = { FIELD_PREP_CONST(GENMASK(7, 4), 3) };
