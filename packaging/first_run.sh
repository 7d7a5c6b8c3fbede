#!/usr/bin/env bash
# The main job on the first example: its papers in, the shortfall and the letter out; then the window, where there is a
# screen. Run again, it goes on with the dossier that is there.
set -euo pipefail
cd "$(dirname "$0")/.."

FOLDER=example/glasshouse
DOSSIER=$FOLDER/dossier.toml
LETTER=example/glasshouse-dagvaarding.pdf

wml() { .venv/bin/python -m wml_claim "$@"; }

has_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; }

if [ ! -e "$DOSSIER" ]; then
    wml example example >/dev/null
    cp "$FOLDER/facts.toml" "$DOSSIER"
    wml import "$FOLDER"/loonstrook-*.pdf "$FOLDER"/uren.xlsx --into "$DOSSIER"
fi
wml assess "$DOSSIER"
wml claim "$DOSSIER" | sed -n '/^Totalen/,$p'
wml letter "$DOSSIER" --kind court --out "$LETTER"
echo
echo "De brief voor de kantonrechter: $PWD/$LETTER"
if has_screen; then
    wml window "$DOSSIER"
else
    echo "Geen scherm gevonden: het venster opent met: .venv/bin/python -m wml_claim window $DOSSIER"
fi
