/* {
	"version": "v4.7",
	"commit": "unknown",
	"comment": "cfg80211_scan_done() is told whether the scan was aborted, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

void foo(struct cfg80211_scan_request *request);

void foo(struct cfg80211_scan_request *request)
{
	cfg80211_scan_done(request, true);
}
