/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "IEEE80211_MAX_AMPDU_BUF, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/ieee80211.h>

int foo(void);

int foo(void)
{
	return IEEE80211_MAX_AMPDU_BUF;
}
