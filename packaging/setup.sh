#!/usr/bin/env bash
# Make .venv ready to run and test the program, from nothing but Python 3.11 or newer. Quick when there is nothing to do.
#
# What only the system can give (venv support, libraries that Qt needs) is installed by this script when it runs as
# root on Debian or Ubuntu; otherwise it prints the one line to run and stops.
set -euo pipefail
cd "$(dirname "$0")/.."

VENV=.venv
LOCK=requirements-dev.lock
QT_PACKAGES=(libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1)
SCREEN_PACKAGES=(libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libx11-xcb1
    libxkbcommon-x11-0)

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "setup: Python 3.11 or newer is needed (PYTHON=/path/to/python make ... chooses one)." >&2
    return 1
}

has_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

screen_packages() { if has_screen; then printf '%s\n' "${SCREEN_PACKAGES[@]}"; fi; }

# Install packages with apt where that is allowed, or say which ones are needed and stop.
need() {
    if ! command -v apt-get >/dev/null; then
        echo "setup: the system lacks something that on Debian comes with: $*" >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "setup: please run this once, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        exit 1
    fi
    echo "setup: installing $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -q --no-install-recommends "$@" >/dev/null 2>&1 && return
    apt-get update -q >/dev/null
    apt-get install -y -q --no-install-recommends "$@" >/dev/null
}

qt_starts() {
    QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c 'from PySide6.QtWidgets import QApplication; QApplication([])' \
        >/dev/null 2>&1
}

screen_plugin_lacks_libraries() {
    local plugin
    plugin=$(echo "$VENV"/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so)
    [ -e "$plugin" ] && command -v ldd >/dev/null && ldd "$plugin" | grep -q 'not found'
}

make_venv() {
    local python
    python=$(find_python)
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        # one question instead of three: name what a later step would miss as well
        # shellcheck disable=SC2046
        need python3-venv "${QT_PACKAGES[@]}" $(screen_packages)
    fi
    echo "setup: making $VENV with $("$python" -V)"
    "$python" -m venv --clear "$VENV"
}

install_packages() {
    echo "setup: installing the packages of $LOCK"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$LOCK"
}

check_qt() {
    # shellcheck disable=SC2046
    qt_starts || need "${QT_PACKAGES[@]}" $(screen_packages)
    if ! qt_starts; then
        echo "setup: Qt does not start; the reason:" >&2
        QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c 'import PySide6.QtWidgets' >&2 || true
        exit 1
    fi
    if has_screen && screen_plugin_lacks_libraries; then
        need "${SCREEN_PACKAGES[@]}"
    fi
}

# One test lets LibreOffice recalculate the workbooks, and is skipped where there is none. In CI it must run.
in_ci() { [ "${CI:-}" = true ] && [ "$(id -u)" -eq 0 ]; }

check_office() {
    if in_ci && ! command -v soffice >/dev/null; then
        need libreoffice-calc
    fi
}

stamp="$(cat "$LOCK" packaging/setup.sh | cksum) $(if has_screen; then echo screen; fi) $(if in_ci; then echo ci; fi)"
if [ -e "$VENV/.stamp" ] && [ "$(cat "$VENV/.stamp")" = "$stamp" ] && "$VENV/bin/python" -c '' 2>/dev/null; then
    exit 0
fi
"$VENV/bin/python" -c '' 2>/dev/null || make_venv
install_packages
check_qt
check_office
echo "$stamp" > "$VENV/.stamp"
