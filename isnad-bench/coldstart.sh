#!/usr/bin/env bash
# How long it takes from the command to its first result: runs the launcher on one report several times.
#
#   isnad-bench/coldstart.sh FILE [TIMES]    prints the shortest, the middle and the longest time in seconds,
#                                            by the clock and in processor time, which other programs do not stretch
set -eu
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
if [ $# -lt 1 ]; then
    sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
runs=${2:-11}
times=$(mktemp)
trap 'rm -f "$times"' EXIT
TIMEFORMAT='%R %U %S'
LC_ALL=C.UTF-8

"$root/isnad" --version >/dev/null
for _ in $(seq "$runs"); do
    { time "$root/isnad" analyze --format jsonl "$1" >/dev/null; } 2>>"$times"
done
summary() {
    sort -n | awk -v what="$1" '{ took[NR] = $1 } END { printf "%-15s min %.2f  median %.2f  max %.2f s\n", what, took[1], took[int((NR + 1) / 2)], took[NR] }'
}
awk '{ print $1 }' "$times" | summary clock
awk '{ print $2 + $3 }' "$times" | summary "processor time"
