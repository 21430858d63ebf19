#include <linux/module.h>
#include <linux/device.h>
#include <linux/leds.h>

struct lamp {
	struct led_classdev mute;
	struct led_classdev mic;
};

static int lamp_add(struct device *dev, struct lamp *lamp)
{
	int ret;

	lamp->mute.name = "lamp::mute";
	lamp->mute.default_trigger = "audio-mute";
	lamp->mute.brightness = ledtrig_audio_get(LED_AUDIO_MUTE);
	ret = devm_led_classdev_register(dev, &lamp->mute);
	if (ret)
		return ret;

	lamp->mic.name = "lamp::micmute";
	lamp->mic.brightness = ledtrig_audio_get(LED_AUDIO_MICMUTE);
	lamp->mic.default_trigger = "audio-micmute";
	lamp->mic.max_brightness = 1;
	return devm_led_classdev_register(dev, &lamp->mic);
}

#ifdef NO_TRIGGER
static int lamp_plain(struct device *dev, struct led_classdev *plain)
{
	plain->brightness = ledtrig_audio_get(LED_AUDIO_MUTE);
	return devm_led_classdev_register(dev, plain);
}
#endif
