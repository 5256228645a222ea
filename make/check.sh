#!/bin/sh
# Style and types. The folders install as convenor.graph, convenor.ingest …, so types are checked through a folder of links.
set -eu

root=$(pwd)
bin=$root/.venv/bin

"$bin/ruff" check --quiet .
"$bin/ruff" format --quiet --check .

MYPYPATH=make "$bin/mypy" --no-error-summary make

links=$(mktemp -d)
trap 'rm -rf "$links"' EXIT
mkdir "$links/convenor"
for part in graph ingest search webapp; do
    ln -s "$root/$part" "$links/convenor/$part"
done
cd "$links"
MYPYPATH=. "$bin/mypy" --config-file "$root/pyproject.toml" --cache-dir "$root/.mypy_cache" \
    --explicit-package-bases --no-error-summary convenor
echo "Style and types are fine."
