#!/usr/bin/env bash
# How long it takes from the command to its first result: runs the launcher on one report several times.
#
#   isnad-bench/coldstart.sh FILE [TIMES]    prints the shortest, the middle and the longest time in seconds
set -eu
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
if [ $# -lt 1 ]; then
    sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
times=${2:-11}
"$root/isnad" --version >/dev/null
for _ in $(seq "$times"); do
    begin=${EPOCHREALTIME/[^0-9]/}
    "$root/isnad" analyze --format jsonl "$1" >/dev/null
    end=${EPOCHREALTIME/[^0-9]/}
    echo $((end - begin))
done | sort -n | awk '{ took[NR] = $1 / 1e6 } END { printf "min %.3f  median %.3f  max %.3f  (s, %d runs)\n", took[1], took[int((NR + 1) / 2)], took[NR], NR }'
