#!/usr/bin/env bash
# One command on a fresh Debian 12: installs what is missing, builds, and opens Xiange on a sample
# town. Without a display it does the program's main job by itself (roster, roll, case, report)
# and says where the results lie.
#
#   packaging/run.sh [FOLDER]      FOLDER: where the results go without a display (default: out)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_missing "${build_packages[@]}" "${run_packages[@]}"
cmake --preset release >/dev/null
cmake --build --preset release
xiange=$root/build/release/app/xiange

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$xiange" --sample
fi
exec packaging/main-job.sh "$xiange" "${1:-$root/out}"
