/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what a station is told to be able to stands with its link",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

const u8 *foo(struct station_parameters *params);

const u8 *foo(struct station_parameters *params)
{
	return params->link_sta_params.supported_rates;
}
