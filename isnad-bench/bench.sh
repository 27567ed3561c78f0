#!/usr/bin/env bash
# Measures how fast Isnad is, after building it.
#
#   isnad-bench/bench.sh reports FILE    reports a second on one thread
#   isnad-bench/bench.sh growth FILE     time per character, from short reports to 10 million characters
#   isnad-bench/bench.sh jmh FILE        reports a second under JMH
#
# FILE is a file or folder of reports, such as `isnad analyze` reads. ISNAD_JAVA_OPTIONS is passed to the virtual machine.
set -eu
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
if [ $# -ne 2 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
# shellcheck source=../scripts/java-and-maven.sh
. "$root/scripts/java-and-maven.sh"
need_jdk_and_maven
export LC_ALL=C.UTF-8
file=$(readlink -f "$2")
(cd "$root" && mvn -B -q -ntp -Dquick -Dmaven.test.skip=true -pl isnad-bench -am package) >&2
# shellcheck disable=SC2086 # several options in one variable
exec "$JAVA_HOME/bin/java" ${ISNAD_JAVA_OPTIONS:--Xmx1g} \
    -cp "$root/isnad-bench/target/classes:$(cat "$root/isnad-bench/target/classpath")" org.isnad.bench.Main "$1" "$file"
