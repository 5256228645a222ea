#!/bin/sh
# Every test, or those that ARGS chooses, two modules at a time (ARGS="-n 0" for one after the other).
set -eu
# shellcheck disable=SC2086
exec .venv/bin/python -m pytest -n 2 --dist loadfile ${ARGS:-}
