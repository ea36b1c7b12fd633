#!/usr/bin/env bash
# Brings the .ts files up to the sources: one file for each folder of core, ui and app.
# Without a word: updates them. With --check: changes nothing, fails if a text is not finished.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/resources/translations
lupdate=$(command -v lupdate || true)
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
out=$here
if [ "${1:-}" = --check ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
    mkdir -p "$out/resources/translations"
fi
bad=0
cd "$root"
for folder in core/* ui/* app; do
    [ -d "$folder" ] || continue
    grep -rqE 'tr\(|translate\(|QT_TR(ANSLATE)?_N?O?OP' "$folder" --include=*.cpp --include=*.h || continue
    name=$(echo "$folder" | tr / _)_zh_CN.ts
    file=$out/$name
    if [ "${1:-}" = --check ]; then
        file=$out/resources/translations/$name
        [ -f "$here/$name" ] && cp "$here/$name" "$file"
    fi
    "$lupdate" -I "$root" -silent -locations none -no-obsolete -target-language zh_CN \
        -source-language en "$folder" -ts "$file"
    if grep -q 'type="unfinished"' "$file"; then
        echo "unfinished: resources/translations/$name"
        grep -B2 'type="unfinished"' "$file" | grep '<source>' | sed 's/^ */    /' | head -20
        bad=1
    fi
done
[ "${1:-}" != --check ] || exit $bad
