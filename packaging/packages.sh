# The Debian packages Xiange is built from, run with and tested with. Sourced by the scripts; the
# only list of them.

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev qt6-pdf-dev libqt6opengl6-dev libqt6svg6-dev libxkbcommon-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libqt6sql6-psql
    libexpected-dev liborcus-dev libfreexl-dev libxlsxwriter-dev libicu-dev libsodium-dev zlib1g-dev
)
run_packages=(fonts-noto-cjk libqt6svg6 qt6-qpa-plugins poppler-utils)
test_packages=(libgtest-dev libgmock-dev libbenchmark-dev libsqlite3-dev postgresql postgresql-common python3 unzip
    python3-openpyxl libreoffice-calc-nogui)

# Installs what is missing and says so; does nothing, and needs no rights, where all is there.
install_missing() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}" >&2
    local sudo=()
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
