#!/usr/bin/env bash
# Builds the fuzz targets with clang and runs each for so many seconds (180): tests/fuzz/run.sh 600
# New inputs stay in build/fuzz/found; what crashes is left beside it and belongs, made small, into
# tests/fuzz/corpus.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_missing "${build_packages[@]}" clang
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
for target in workbook stream cells; do
    found=build/fuzz/found/$target
    mkdir -p "$found"
    # liborcus and freexl keep some memory for good; that is no fault here.
    "build/fuzz/tests/fuzz/fuzz_$target" -detect_leaks=0 -max_total_time="${1:-180}" -max_len=65536 \
        -rss_limit_mb=2000 -artifact_prefix="$found-" "$found" "tests/fuzz/corpus/$target"
done
