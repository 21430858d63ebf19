/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "linux/can/led.h: lamps of a CAN device; gone in v5.19",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/led.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	devm_can_led_init(dev);
	can_led_event(dev, CAN_LED_EVENT_TX);
}
