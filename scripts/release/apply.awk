# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Applies what a patch says about one file, in full or not at all, as src/patch/ does.
#
# Given:    old[1..count]      the lines of the file, each with its line end
#           name               the name that the patch has for it
#           patch              the patch file
#           sources            the names that a patch may change, each in a line of its own
# Sets:     now[1..lines]      the lines of the result
#           number_of[1..lines]  the number of each in the original
#           next_old           the number that follows the last line of the original
#
# Between the two, of the file's hunks: from[hunk], how many lines stand before it, as it says; kind[] (" ", "-", "+") and
# body[] of its lines, which are first[hunk] to last[hunk].

function apply_patch(   hunk, at, moved, i) {
	read_patch()
	lines = removed = added = moved = 0
	next_old = 1
	for (hunk = 1; hunk <= hunks; hunk++) {
		at = locate(hunk, from[hunk] + moved)
		if (at < 0) fail("hunk " hunk " does not fit")
		moved = at - from[hunk]
		while (next_old <= at) keep()
		for (i = first[hunk]; i <= last[hunk]; i++) {
			if (kind[i] == "-") removed++
			else if (kind[i] == "+") add[++added] = body[i]
			else { put_added(); keep() }
		}
		put_added()
	}
	while (next_old <= count) keep()
}

function fail(why) {
	print "compat.mk: " patch ": " why > "/dev/stderr"
	close("/dev/stderr")
	close(patch)
	exit 6
}

# Reads the patch, strictly: it holds nothing but new text for files among the sources.
function read_patch(   line, next_line, op, file, seen, word, old_left, new_left, got) {
	hunks = last[0] = old_left = new_left = 0
	file = ""
	while ((got = (getline line < patch)) > 0) {
		op = head(line, 1)
		if (op == "\\" && file != "") {
			if (file == name && last[hunks]) sub(/\n$/, "", body[last[hunks]])
		} else if (old_left + new_left > 0) {
			if (!index(" -+", op)) fail("a hunk of " file " is cut short")
			if (op != "+") old_left--
			if (op != "-") new_left--
			if (old_left < 0 || new_left < 0) fail("a hunk of " file " has other lines than it says")
			if (file != name) continue
			kind[++last[hunks]] = op
			body[last[hunks]] = tail(line, 2) "\n"
		} else if (head(line, 6) == "--- a/" && (getline next_line < patch) > 0 &&
				next_line == "+++ b/" tail(line, 7)) {
			file = tail(line, 7)
			if (!index("\n" sources "\n", "\n" file "\n")) fail(file " is none of the sources")
			if (file in seen) fail(file " is patched twice")
			seen[file] = 1
		} else if (file != "" && line ~ /^@@ -[0-9]+(,[0-9]+)? [+][0-9]+(,[0-9]+)? @@/) {
			split(line, word, " ")
			old_left = range_size(word[2])
			new_left = range_size(word[3])
			if (file == name) add_hunk(range_start(word[2]), old_left)
		} else fail("this line is not understood: " line)
	}
	if (got < 0) fail("it cannot be read")
	close(patch)
	if (old_left + new_left > 0) fail("a hunk of " file " is cut short")
}

# A range is "-12,3" or "+12,3"; its size is 1 where none is named.
function range_start(word,   range) {
	split(substr(word, 2), range, ",")
	return range[1] + 0
}

function range_size(word,   range) {
	return split(word, range, ",") > 1 ? range[2] + 0 : 1
}

# A hunk without old lines names the line behind which it adds, any other one the first of its old lines.
function add_hunk(start, old_lines) {
	from[++hunks] = old_lines ? start - 1 : start
	last[hunks] = last[hunks - 1]
	first[hunks] = last[hunks] + 1
}

# Returns how many lines of the file stand before the hunk's old lines, or -1 where it does not fit. As GNU patch -F0
# and src/patch/locate.ts: every line must be equal, the place nearest to `guess` counts, and context that is shorter
# on one side means that the file begins or ends there.
function locate(hunk, guess,   i, lead, trail, changes, size, end, offset) {
	lead = trail = changes = size = 0
	for (i = first[hunk]; i <= last[hunk]; i++) {
		if (kind[i] != " ") { changes = 1; trail = 0 }
		else if (changes) trail++
		else lead++
		if (kind[i] != "+") wanted[++size] = body[i]
	}
	end = count - size
	if (size == 0) return fits(guess, size) ? guess : -1
	if (trail < lead) return fits(end, size) ? end : -1
	if (lead < trail && from[hunk] == 0) return fits(0, size) ? 0 : -1
	for (offset = 0; offset <= count + guess; offset++) {
		if (fits(guess + offset, size)) return guess + offset
		if (fits(guess - offset, size)) return guess - offset
	}
	return -1
}

function fits(at, size,   i) {
	if (at < next_old - 1 || at + size > count) return 0
	for (i = 1; i <= size; i++) if (old[at + i] != wanted[i]) return 0
	return 1
}

function put(text, number) {
	if (lines && now[lines] !~ /\n$/) fail("a line without its end, and more behind it")
	now[++lines] = text
	number_of[lines] = number
}

function keep() {
	put(old[next_old], next_old)
	next_old++
}

# Added lines have the numbers of those that they replace; where they are more, the last number is repeated.
function put_added(   i, most) {
	most = removed ? removed - 1 : 0
	for (i = 1; i <= added; i++) put(add[i], next_old + (i - 1 < most ? i - 1 : most))
	next_old += removed
	removed = added = 0
}
