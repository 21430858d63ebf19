// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ledtrig_audio_get
// compat: touches ledtrig_audio_get
// upstream: unknown (include/linux/leds.h), v6.12
//
// An LED is told its state when its trigger, "audio-mute" or "audio-micmute", is attached. An LED without one
// of these as its default is left alone.

@own_function@
type T;
identifier f = {ledtrig_audio_get};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ledtrig_audio_get};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
expression led;
@@
(
  led.default_trigger = \("audio-mute"\|"audio-micmute"\);
  ... when != led.default_trigger = ...
- led.brightness = ledtrig_audio_get(...);
|
- led.brightness = ledtrig_audio_get(...);
  ... when != led.default_trigger = ...
  led.default_trigger = \("audio-mute"\|"audio-micmute"\);
|
  led->default_trigger = \("audio-mute"\|"audio-micmute"\);
  ... when != led->default_trigger = ...
- led->brightness = ledtrig_audio_get(...);
|
- led->brightness = ledtrig_audio_get(...);
  ... when != led->default_trigger = ...
  led->default_trigger = \("audio-mute"\|"audio-micmute"\);
)
