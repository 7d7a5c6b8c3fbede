#!/usr/bin/env bash
# Make dist/wml-claim: a folder with the program and everything it needs, for the system this runs on.
set -euo pipefail
cd "$(dirname "$0")/.."

VENV=build/package-venv
[ -x "$VENV/bin/python" ] || "${PYTHON:-python3}" -m venv "$VENV"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
    -r packaging/requirements.lock
PYTHONPATH=. "$VENV/bin/python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller \
    packaging/wml-claim.spec
echo "package.sh: dist/wml-claim/wml-claim $(du -sh dist/wml-claim | cut -f1)"
