#!/bin/sh
# What init.sh has done within a time: `step.sh load`, `unload` or `run SCRIPT`. Leaves its status in /tmp/status, and
# what insmod or rmmod said in /tmp/words.
export PATH=/smoke/bin:/bin HOME=/tmp
module='' parameters=''
# shellcheck source=/dev/null
. /smoke/plan.sh
# What a script is told (docs/smoke.md).
export SMOKE_MODULE="$module" SMOKE_KO="/smoke/$module.ko" SMOKE_PARAMETERS="$parameters" SMOKE_DIR=/smoke/scripts SMOKE_WHERE=machine

# What a script prints, as records. One that prints without end is cut.
relay() {
	lines=0
	while IFS= read -r line || [ -n "$line" ]; do
		lines=$((lines + 1))
		[ $lines -gt 2000 ] || printf '<6>compat-gen| %.900s\n' "$line" >/dev/kmsg
	done
	[ $lines -le 2000 ] || printf '<6>compat-gen: cut %s\n' $lines >/dev/kmsg
}

case $1 in
load)
	# shellcheck disable=SC2086 # they are words
	/smoke/bin/insmod "$SMOKE_KO" $parameters >/tmp/words 2>&1
	status=$?
	;;
unload)
	rmmod "$module" >/tmp/words 2>&1
	status=$?
	;;
run)
	cd /tmp || exit
	{
		sh "$SMOKE_DIR/$2" 2>&1
		echo $? >/tmp/script.status
	} | relay
	status=$(cat /tmp/script.status)
	;;
esac
echo "$status" >/tmp/status.new
mv /tmp/status.new /tmp/status
