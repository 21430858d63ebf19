/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "media/dvb_math.h: intlog2() and intlog10(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <media/dvb_math.h>
