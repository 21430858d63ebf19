#!/bin/sh
# The statistics in debugfs, and the timer that makes rates of them.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

check 'nobody has it open' is "$(first 1) $(first 2)" '0 openers,'
exec 3</dev/ramdisk0
check 'one has it open' is "$(first 1) $(first 2)" '1 opener,'
exec 4</dev/ramdisk0
exec 3<&- 4<&-
check 'nobody any more' eventually is "$(first 1) $(first 2)" '0 openers,'
before=$(counted write 4)
dd if=/dev/zero of=/dev/ramdisk0 bs=4096 count=8 conv=fsync 2>/dev/null
check 'sectors that are written are counted' is "$(counted write 4)" $((before + 64))
has_rate() {
	dd if=/dev/zero of=/dev/ramdisk0 bs=4096 count=8 conv=fsync 2>/dev/null
	[ "$(counted write 6)" -gt 0 ]
}
check 'the timer makes a rate of them' eventually has_rate
no_rate() { [ "$(counted write 6)" = 0 ]; }
check 'and of nothing none' eventually no_rate
finish
