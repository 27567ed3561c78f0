# Sourced by ./check: the launcher and the jar as a newcomer meets them, in a fresh copy of the sources under an awkward name,
# with an empty environment. Uses verify, root and scratch of ./check.

# The launcher of the copy, from elsewhere, through a symbolic link, with neither locale nor home.
bare_isnad() {
    (cd / && env -i PATH="$PATH" "$scratch/a link" "$@")
}

first_use_builds_and_runs() {
    bare_isnad --version >"$scratch/version" 2>"$scratch/said" || { cat "$scratch/said"; return 1; }
    cat "$scratch/said" "$scratch/version"
    grep -q 'building' "$scratch/said" && grep -qx 'isnad [0-9.]*' "$scratch/version" && [ "$(wc -l < "$scratch/version")" -eq 1 ]
}

second_use_only_runs() {
    bare_isnad --version 2>&1 >/dev/null | tee "$scratch/said"
    [ ! -s "$scratch/said" ]
}

another_build_gives_the_same_jar() {
    (cd "$root/isnad-cli/target" && sha256sum isnad.jar) > "$scratch/sums"
    (cd "$copy/isnad-cli/target" && sha256sum isnad.jar && sha256sum --check "$scratch/sums")
}

exit_code_passes_through() {
    bare_isnad --no-such-option
    [ $? -eq 2 ]
}

newer_source_builds_once_for_two() {
    sleep 1
    touch "$copy/isnad-core/src/main/java/org/isnad/model/package-info.java"
    bare_isnad --version >"$scratch/one" 2>"$scratch/one.said" &
    bare_isnad --version >"$scratch/two" 2>"$scratch/two.said"
    wait $!
    cat "$scratch/one.said" "$scratch/two.said"
    grep -q '^isnad ' "$scratch/one" && grep -q '^isnad ' "$scratch/two" \
        && [ "$(cat "$scratch/one.said" "$scratch/two.said" | grep -c 'building')" -eq 1 ]
}

arabic_survives_the_c_locale() {
    local report="$scratch/تقرير.txt"
    printf 'قال وزير الخارجية سامر الحلو أمس الجمعة إن بلاده ترفض الحرب.\n' > "$report"
    bare_isnad analyze "$report" --format jsonl > "$scratch/analysis" 2>"$scratch/said"
    cat "$scratch/said" "$scratch/analysis"
    grep -q 'قال وزير الخارجية سامر الحلو' "$scratch/analysis" || return 1
    bare_isnad analyze - < "$report" | grep -q 'سامر الحلو'
}

relative_paths_are_those_of_the_caller() {
    (cd "$copy/samples" && env -i PATH="$PATH" "$scratch/a link" analyze agency-wire.txt --format jsonl) | grep -q '"claims"'
}

classes_are_archived() {
    [ -s "$copy/target/launcher/isnad.jsa" ] && bare_isnad analyze "$copy/samples/agency-wire.txt" > "$scratch/with" \
        && mv "$copy/target/launcher/isnad.jsa" "$scratch/" \
        && bare_isnad analyze "$copy/samples/agency-wire.txt" | cmp - "$scratch/with"
}

broken_source_is_reported() {
    local file=$copy/isnad-core/src/main/java/org/isnad/model/package-info.java
    sleep 1
    echo 'broken' >> "$file"
    bare_isnad --version > "$scratch/version" 2>"$scratch/said"
    [ $? -eq 1 ] && [ ! -s "$scratch/version" ] && grep -q 'the build failed' "$scratch/said"
}

smoke_tests() {
    copy="$scratch/نسخة with spaces"
    mkdir "$copy"
    tar --exclude=./target --exclude='./*/target' --exclude=./.git -cf - . | tar -xf - -C "$copy"
    ln -s "$copy/isnad" "$scratch/a link"
    verify "the launcher's first use builds, then runs" first_use_builds_and_runs
    verify "another build in another place gives the same jar, byte for byte" another_build_gives_the_same_jar
    verify "the second use only runs" second_use_only_runs
    verify "exit codes pass through" exit_code_passes_through
    verify "Arabic file names, input and output survive the C locale" arabic_survives_the_c_locale
    verify "relative paths are those of the caller" relative_paths_are_those_of_the_caller
    verify "the archive of classes is there and changes nothing but time" classes_are_archived
    verify "a newer source is built once, also for two launchers at once" newer_source_builds_once_for_two
    verify "a build that fails is reported and exits 1" broken_source_is_reported
}
