#!/usr/bin/env bash
# Resolve the dependencies of pyproject.toml anew and write the three lock files: exact versions with hashes, for
# Windows, macOS and Linux alike, installable with plain pip. No package index is named in them.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v uv >/dev/null || { echo "lock.sh needs uv (pip install uv)" >&2; exit 1; }

compile() {
    uv pip compile pyproject.toml --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-header --no-annotate --quiet --output-file "$@"
}

compile requirements.lock
compile requirements-dev.lock --group dev
compile packaging/requirements.lock --group package
