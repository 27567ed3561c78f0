# Sourced by ./isnad and ./check: where the JDK and Maven are, and what to do where they are not.
# Sets JAVA_HOME (a JDK of version 17 or later). Says nothing on stdout.

# The version of the JDK at $1 as a number, or 0 where there is no compiler.
jdk_version() {
    local version=
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${version:-0}"
}

# The user's JAVA_HOME first, then the one on the PATH, then what Debian installs: 17 before others.
find_jdk() {
    local candidate on_path=
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*17* /usr/lib/jvm/*; do
        [ -n "$candidate" ] || continue
        if [ "$(jdk_version "$candidate")" -ge 17 ]; then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    return 1
}

# The packages that Debian of this release has: 17 where it is offered, else its default.
packages_to_install() {
    if apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1; then
        echo "openjdk-17-jdk-headless maven"
    else
        echo "default-jdk-headless maven"
    fi
}

# Makes sure of a JDK and Maven: installs them where it may, else says how and fails.
need_jdk_and_maven() {
    find_jdk && command -v mvn >/dev/null 2>&1 && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "isnad: needs a JDK, version 17 or later, and Maven, version 3.8 or later; install both and try again" >&2
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "isnad: needs a JDK, version 17 or later, and Maven; install them and try again:" >&2
        echo "    sudo apt-get update && sudo apt-get install --yes --no-install-recommends $(packages_to_install)" >&2
        return 1
    fi
    echo "isnad: installing a JDK and Maven through apt (once)" >&2
    apt-get -qq update >&2
    # shellcheck disable=SC2046 # two words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $(packages_to_install) >&2 || {
        echo "isnad: apt could not install them (see above)" >&2
        return 1
    }
    find_jdk && command -v mvn >/dev/null 2>&1 && return 0
    echo "isnad: apt has installed them, but there is still no JDK of version 17 or later under /usr/lib/jvm, or no mvn on the PATH" >&2
    return 1
}
