/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what simple-card takes as platform data is struct asoc_simple_card_info, which it is no more",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <sound/simple_card.h>

struct asoc_simple_card_info foo;
