#!/bin/sh
# Style and types. The folders install as convenor.graph, convenor.ingest …, so types are checked through a folder of links.
set -u

root=$(pwd)
bin=$root/.venv/bin
failed=0

"$bin/ruff" check --quiet . || failed=1
"$bin/ruff" format --quiet --check . || failed=1

links=$(mktemp -d)
trap 'rm -rf "$links"' EXIT
mkdir "$links/convenor"
for part in graph ingest search webapp; do
    ln -s "$root/$part" "$links/convenor/$part"
done
MYPYPATH="make:$links" "$bin/mypy" --no-error-summary make || failed=1
cd "$links" || exit 1
MYPYPATH=. "$bin/mypy" --config-file "$root/pyproject.toml" --cache-dir "$root/.mypy_cache" \
    --explicit-package-bases --no-error-summary convenor || failed=1

if [ $failed = 0 ]; then
    echo "Style and types are fine."
else
    echo "Style or types are not fine: see above (make fix mends what ruff can mend)." >&2
fi
exit $failed
