#!/usr/bin/env bash
# Builds the benchmarks, makes a district of 120,000 children with a year of marks once, and measures
# the roll, the search, the board and an import of 100,000 children, each beside bare SQLite.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
cmake --preset bench >/dev/null
cmake --build --preset bench --target roll_bench search_bench board_bench import_bench list_bench \
    xiange
district=$root/build/bench/district.xiange
[ -f "$district" ] || QT_QPA_PLATFORM=offscreen build/bench/app/xiange --date 2027-07-09 \
    sample --schools 150 --students 120000 --out "$district"
cp "$district" "$district.work"
build/bench/tests/bench/roll_bench "$district.work"
build/bench/tests/bench/search_bench "$district.work"
build/bench/tests/bench/board_bench "$district.work"
rm -f "$district.work"*
imports=$(mktemp -d "$root/build/bench/import.XXXXXX")
build/bench/tests/bench/import_bench "$imports"
rm -rf "$imports"
lists=$(mktemp -d "$root/build/bench/list.XXXXXX")
build/bench/tests/bench/list_bench "$lists"
rm -rf "$lists"
