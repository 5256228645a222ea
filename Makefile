# One word for each chore. `make help` lists them.

DATA ?= data
PORT ?= 5000
SERVE ?= 1
ARGS ?=
SHARED ?= ../shared
export DATA PORT SERVE ARGS SHARED TORCH_SPEC PYTHON

SETUP := pyproject.toml constraints.txt make/setup.sh make/python.sh

.DEFAULT_GOAL := help
.PHONY: help demo test check fix bench answers accuracy scores train corpus gazetteer score clean

help: ## list the chores
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

demo: .venv/.run ## install, read the sample papers, answer three questions, serve (SERVE=0 stops before; DATA, PORT)
	@sh make/demo.sh

test: .venv/.dev ## style, types and every test (ARGS="-k words" for some of them)
	@sh make/check.sh
	@sh make/tests.sh

check: .venv/.dev ## style and types only
	@sh make/check.sh

fix: .venv/.dev ## mend the style of what ruff can mend
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format --quiet .

bench: .venv/.dev ## speed and memory on this machine
	@.venv/bin/python make/bench.py

answers: .venv/.dev ## measure answers on our own questions and write docs/answers.md
	@.venv/bin/python tests/bench/answers.py

accuracy: .venv/.dev ## measure the golden papers and write docs/accuracy.md (ARGS=--unread: those kept unread as well)
	@.venv/bin/python tests/golden/accuracy.py $(ARGS)

scores: .venv/.dev ## count how often each rule is right and write ingest/scores.json, docs/rules.md (ARGS="--also DIR" counts papers elsewhere)
	@.venv/bin/python tests/golden/score_rules.py --shared "$(SHARED)" $(ARGS)

train: .venv/.dev ## learn the labellers again from invented and golden papers and write their weights (minutes; ARGS=--check compares)
	@.venv/bin/pip install --quiet -c constraints.txt python-crfsuite
	@.venv/bin/python make/labeller/train.py $(ARGS)

corpus: .venv/.dev ## set the sample papers again from make/papers/
	@.venv/bin/python make/sample_papers.py

gazetteer: .venv/.dev ## make the reference lists again (SHARED/reference holds their sources)
	@.venv/bin/python make/gazetteer.py "$(SHARED)/reference"

score: .venv/.run ## measure against the annotated papers in SHARED, where they are
	@sh make/score.sh

clean: ## remove what was made, but keep .venv and data folders
	@rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

.venv/.run: $(SETUP)
	@sh make/setup.sh

.venv/.dev: $(SETUP)
	@sh make/setup.sh dev

ifdef TORCH_SPEC
.venv/.run .venv/.dev: always
endif
.PHONY: always
