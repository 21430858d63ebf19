#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/led.h>

void bus_send(struct net_device *dev);

static void bus_open(struct net_device *dev)
{
	devm_can_led_init(dev);
	can_led_event(dev, CAN_LED_EVENT_OPEN);
	bus_send(dev);
}
