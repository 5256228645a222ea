#!/bin/sh
# Every test, or those that ARGS chooses.
set -eu
# shellcheck disable=SC2086
exec .venv/bin/python -m pytest ${ARGS:-}
