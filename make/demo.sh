#!/bin/sh
# Reads the sample papers, answers three questions on screen and serves the result (SERVE=0 stops before that).
set -eu

convenor=.venv/bin/convenor

echo "Reading the sample papers into ${DATA:-data} ..."
"$convenor" build corpus --data "${DATA:-data}"

for question in \
    "Who leads housing in Blackpool?" \
    "What was decided about the housing support worker?" \
    "Who leads housing in Preston?"; do
    echo
    echo "> $question"
    "$convenor" ask "$question" --data "${DATA:-data}"
done

if [ "${SERVE:-1}" != 0 ]; then
    echo
    echo "The web application (another port: PORT=5001 make demo):"
    exec "$convenor" serve --data "${DATA:-data}" --port "${PORT:-5000}"
fi
