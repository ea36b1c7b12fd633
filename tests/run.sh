#!/usr/bin/env bash
# One command on a fresh Debian 12: installs what is missing, builds, and runs every test, on
# SQLite and on a PostgreSQL server started for the purpose.
#
#   tests/run.sh [CTEST ARGUMENTS]      for example: tests/run.sh -R core_tests
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
cmake --preset dev >/dev/null
cmake --build --preset dev
resources/translations/update.sh --check
export QT_QPA_PLATFORM=offscreen
# Root cannot be a PostgreSQL server's user, but pg_virtualenv takes care of that by itself.
exec pg_virtualenv ctest --preset dev "$@"
