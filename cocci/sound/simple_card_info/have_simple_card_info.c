/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what simple-card takes as platform data is struct simple_util_info",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <sound/simple_card.h>

struct simple_util_info foo;
