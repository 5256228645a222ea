#!/bin/sh
# Measures against the annotated papers, where they are: facts, answers and links, as ../shared/eval/score.py prints them, and
# the clauses of terms of reference as data.
# FACTS_MIN and ASK_MIN are floors such as "people=0.93 aims=0.70"; under a floor this fails.
set -eu

SHARED=${SHARED:-../shared}
score=$SHARED/eval/score.py
if [ ! -f "$score" ]; then
    echo "No annotated papers in $SHARED: nothing is measured."
    exit 0
fi

PATH=$(pwd)/.venv/bin:$PATH
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
floor() { [ -z "$1" ] || echo "--min $1"; }
failed=0

echo "== facts, on the annotated papers"
# shellcheck disable=SC2046
python "$score" facts --gold "$SHARED"/gold/documents/*.json --docs "$SHARED/seeds" $(floor "${FACTS_MIN:-}") ||
    [ -z "${FACTS_MIN:-}" ] || failed=1
python "$score" facts --gold "$SHARED"/papers/gold-*.json --docs "$SHARED/papers" || [ $? = 1 ]

echo "== merges: pairs of names that are one thing"
python make/merges.py "$SHARED" || [ -z "${FACTS_MIN:-}" ] || failed=1

echo "== build of the five papers"
convenor build "$SHARED/seeds" --data "$built" || [ $? = 1 ]

echo "== answers"
# shellcheck disable=SC2046
python "$score" ask --gold "$SHARED/gold/questions.json" --build "$built" $(floor "${ASK_MIN:-}") ||
    [ -z "${ASK_MIN:-}" ] || failed=1

echo "== links from decisions to aims"
python "$score" links --gold "$SHARED/gold/links.json" "$SHARED/gold/decisions.json" "$SHARED/gold/aims.json" --build "$built" || [ $? = 1 ]

echo "== clauses of terms of reference as data"
python tests/bench/structured.py --gold "$SHARED/gold" --papers "$SHARED/seeds" --min 0.9 | tail -1

exit $failed
