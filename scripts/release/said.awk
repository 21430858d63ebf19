# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# What a compiler that ended with an error says of it (locale C), for detect.sh. Prints one line:
#
#   refused         it names a line of the code: a "no"
#   limit WHAT      it met a limit: "CPU time" or "File size"
#   broke WHY       it could not do its work; WHY may be empty
#
# This reads as src/target/diagnostics.ts does, and test/compat-mk/said.test.ts compares both.
BEGIN {
	refused = broken = best = 0
	why = limit = ""
	kinds = "(fatal error|internal compiler error|sorry, unimplemented|error|warning|note)"
	no_work = "^(error (writing|closing)|can.t (create|open|write|close)|unable to (open|execute)"
	no_work = no_work "|unrecognized command-line option|no input files)"
	loading = ": error while loading shared libraries: .*: "
}

{
	lines = split($0, line, "\r")
	for (i = 1; i <= lines; i++) read(line[i])
}

END {
	if (refused && !broken && why == "") print "refused"
	else if (limit != "") print "limit " limit
	else print (why == "" ? "broke" : "broke " why)
}

function read(text) {
	ran_out(text)
	if (limit == "" && text ~ /^[^:]*: (internal compiler error|fatal error): (CPU time|File size) limit exceeded signal/)
		limit = (text ~ /^[^:]*: [a-z ]*: CPU time/) ? "CPU time" : "File size"
	# A line that quotes the source.
	if (text !~ /^ *[0-9]* [|]/) diagnostic(text)
}

# The first line number with a severity behind it counts, and without one the first severity.
function diagnostic(text,    lower, located, kind, message) {
	lower = tolower(text)
	located = 1
	if (match(lower, ":[0-9]+: " kinds ": ")) {
		kind = substr(lower, RSTART, RLENGTH)
		sub(/^:[0-9]+: /, "", kind)
	} else {
		located = lower ~ ("^<(command-line|built-in)>: " kinds ": ")
		if (!match(lower, ": " kinds ": ")) return
		kind = substr(lower, RSTART + 2, RLENGTH - 2)
	}
	message = (RSTART + RLENGTH > length(text)) ? "" : substr(text, RSTART + RLENGTH)
	sub(/: $/, "", kind)
	if (kind == "warning" || kind == "note") return
	if (located) refused = 1
	if (kind == "internal compiler error" || (!located && (kind == "fatal error" || message ~ no_work))) broken = 1
	if (kind == "fatal error" || !located) system_says(": " message)
}

# What strerror(3) says at the end of a message.
function system_says(message) {
	sub(/'$/, "", message)
	if (message ~ /: '?(No space left on device|Disk quota exceeded|File too large)$/) because(4, "the disk is full")
	else if (message ~ /: '?Cannot allocate memory$/) because(5, "no memory is left")
	else if (message ~ /: '?Too many open files( in system)?$/) because(6, "too many files are open")
	else if (message ~ /: '?(Input\/output error|Resource temporarily unavailable)$/) because(7, "the system refused")
}

# xmalloc and obstack, and ld.so before the program runs, say so on lines of their own.
function ran_out(text) {
	if (text ~ /^([^ \t:]+: )?(out of memory allocating [0-9]+ bytes|virtual memory exhausted|memory exhausted$)/)
		because(1, "no memory is left")
	else if (text ~ (loading "Error 2[34]$")) because(2, "too many files are open")
	else if (text ~ (loading "(Error 12|failed to map segment.*)$")) because(3, "no memory is left")
}

function because(rank, what) {
	if (why != "" && best <= rank) return
	best = rank
	why = what
}
