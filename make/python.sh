#!/bin/sh
# Prints the command of a Python that is new enough, or says in one sentence what is missing. PYTHON names one to use.
set -u

best=""
for name in ${PYTHON:-python3.11 python3.12 python3.13 python3.14 python3 python}; do
    version=$("$name" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$name"
        exit 0
    fi
    best=$version
done

if [ -n "$best" ]; then
    echo "Convenor needs Python 3.11 or newer, and this machine has $best: install a newer one, or name it with PYTHON=/path/to/python." >&2
else
    echo "Convenor needs Python 3.11 or newer, and none was found: install it, or name it with PYTHON=/path/to/python." >&2
fi
exit 1
