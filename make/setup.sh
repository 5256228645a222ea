#!/bin/sh
# Makes .venv and installs Convenor into it: `sh make/setup.sh` to run it, `sh make/setup.sh dev` to work on it.
#
# PyTorch comes first and alone, from PyTorch's index of builds for the processor: a plain install would take a build for
# graphics cards of several GB. Where that index cannot be reached, it comes from the index that pip is set to.
# TORCH_SPEC asks for another version or build.
set -eu

mode=${1:-run}
spec=${TORCH_SPEC:-torch==2.13.0}
cpu_index=https://download.pytorch.org/whl/cpu
log=.venv/install.log
bin=.venv/bin

stop() {
    echo "$1" >&2
    exit 1
}

pip() {
    "$bin/python" -m pip --disable-pip-version-check --no-input --retries 1 "$@" >>"$log" 2>&1
}

fetch() {
    pip "$@" && return
    if grep -q -i -E 'name resolution|resolve host|NewConnectionError|ConnectTimeout|Network is unreachable|ConnectionError|NameResolutionError|ProxyError' "$log"; then
        stop "Packages cannot be fetched: connect this machine to a network, or set PIP_INDEX_URL to an index that it reaches, and run make again ($log has the details)."
    fi
    stop "Installing failed: $(tail -n 1 "$log") (all of it is in $log)."
}

reachable() {
    "$bin/python" -c 'import sys, urllib.request as u; u.urlopen(sys.argv[1], timeout=5)' "$1" >/dev/null 2>&1
}

cuda_of_torch() {
    "$bin/python" - <<'END'
import pathlib, re, importlib.util
spec = importlib.util.find_spec("torch")
text = (pathlib.Path(spec.origin).parent / "version.py").read_text()
found = re.search(r"^cuda\b[^=]*= *(.+)$", text, re.M)
print(found[1].strip().strip("'\"") if found else "None")
END
}

if ! "$bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$(sh make/python.sh) || exit 1
    echo "Making an environment in .venv with $("$python" -V) ..."
    "$python" -m venv --clear .venv 2>/dev/null ||
        stop "Python cannot make an environment here: on Debian and Ubuntu install python3-venv, and check that this folder can be written."
fi
: >"$log"

if ! pip install --no-index --no-deps "$spec"; then
    echo "Installing PyTorch ($spec) ..."
    : >"$log"
    if ! { reachable "$cpu_index/torch/" && pip install --no-deps --index-url "$cpu_index" "$spec"; }; then
        : >"$log"
        fetch install --no-deps "$spec"
    fi
fi
cuda=$(cuda_of_torch)
if [ "$cuda" != "None" ]; then
    echo "Note: this PyTorch is built for graphics cards (CUDA $cuda) and brings several GB; Convenor needs only the processor build ($cpu_index)." >&2
fi

echo "Installing Convenor ..."
fetch install -c constraints.txt setuptools
extras=""
[ "$mode" = dev ] && extras="[dev]"
fetch install --no-build-isolation -c constraints.txt -e ".$extras"

touch .venv/.run
if [ "$mode" = dev ]; then touch .venv/.dev; fi
