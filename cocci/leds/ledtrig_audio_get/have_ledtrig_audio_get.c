/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ledtrig_audio_get(), the state that audio LEDs are to show",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/leds.h>

enum led_brightness foo(void);

enum led_brightness foo(void)
{
	return ledtrig_audio_get(LED_AUDIO_MUTE);
}
