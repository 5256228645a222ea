"""Make 500 papers of ten invented partnerships in several layouts, and time what follows decisions and rules through them.

    python tests/bench/many.py [--papers 500] [--vectors] [--data FOLDER]

Prints how long the build takes, each view over all papers (`trace --all`, `--threads`, `--coverage`, `--plans`, and `check`), and answers
in one warm process. Vectors are made from words alone, for the views use none; `--vectors` takes those of the model, which answers
use. With `--data` a folder that was built so before is timed again.
"""

from __future__ import annotations

import datetime
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import click

from convenor.graph.generations import DataFolder
from convenor.search.answer import answer
from convenor.search.knowledge import Knowledge

sys.path.insert(0, str(Path(__file__).parents[1] / "property"))

from minutes_written import Attendee, roster, written

CONVENOR = Path(sys.executable).parent / "convenor"
FORMS = ("txt", "html", "html", "docx")
SHAPES = ("bullets", "commas", "table")
TOWNS = "Ambleford Kettlewick Thornbeck Saltmere Brackenfell Harlow Quillmoor Fennick Otterby Larkhope".split()
GIVEN = "Ada Bram Cora Dora Euan Fern Gus Hana Ivo Jude Kit Lena Milo Nora Otto Pia".split()
FAMILY = "Ashgill Barrow Cragg Dunmail Easby Fallow Grike Hartley Ings Jopling Kirkby Lowther Moss Nettle Oxley Penhale".split()
TITLES = (
    "Director of Finance",
    "Head of Housing",
    "Medical Director",
    "Cabinet Member for Health",
    "Chief Officer",
    "Principal",
)
AIMS = (
    "Warm and dry homes",
    "Nobody without a home",
    "First jobs for young adults",
    "Healthy workplaces",
    "Fewer falls",
    "Carers noticed early",
)
PLACES = tuple(f"{name} {road}" for road in ("Lane", "Bank", "Green", "Row") for name in FAMILY)
WORK = ("a survey of damp be paid for", "a move-on house be opened", "twenty apprentices be trained", "the employers be visited",
        "balance classes be held", "a contact for carers be named")  # fmt: skip
TASKS = (
    "Mend the lamps",
    "Count the parked cars",
    "Clear the drain",
    "Plant a hedge",
    "Repair the railings",
    "Paint the shelter",
)
QUESTIONS = (
    "Who chairs the {town} Health Partnership?",
    "Who is the Director of Finance at {town} Borough Council?",
    "When did the {town} Health Partnership last meet?",
    "Who attended the meeting of the {town} Health Partnership on 9 January 2018?",
    "What did the {town} Health Partnership decide about the move-on house?",
    "What is the quorum of the {town} Health Partnership?",
    "Which seats does {town} College have?",
    "Who is the Head of Poetry at {town} College?",
    "What does the strategy of the {town} Health Partnership say about carers?",
    "Who is to mend the lamps in {town}?",
)
VIEWS = (("trace", "--all"), ("trace", "--threads"), ("trace", "--coverage"), ("trace", "--plans"), ("check",))


@click.command(help=__doc__)
@click.option("--papers", "count", type=click.IntRange(30), default=500, show_default=True)
@click.option("--vectors", is_flag=True)
@click.option("--data", type=click.Path(path_type=Path), default=None)
def main(count: int, vectors: bool, data: Path | None) -> None:
    if not vectors:
        os.environ["CONVENOR_EMBEDDER"] = "fake"
    with tempfile.TemporaryDirectory() as name:
        place = data or Path(name) / "data"
        if not (place / "CURRENT").exists():
            folder = Path(name) / "papers"
            made = make(folder, count)
            click.echo(f"build of {made} papers: {timed('build', folder, '--data', place)[0]:.1f} s")
        for view in VIEWS:
            wall, processor = min(timed(*view, "--json", "--data", place) for _ in range(2))
            click.echo(f"{' '.join(view)}: {wall:.2f} s, of which the processor worked {processor:.2f} s")
        spent = sorted(asked(place))
        middle, late = spent[len(spent) // 2], spent[int(0.95 * len(spent))]
        click.echo(
            f"answers, warm, {len(spent)} questions once each: median {middle:.0f} ms, 95th percentile {late:.0f} ms"
        )


def asked(data: Path) -> Iterator[float]:
    """Milliseconds of each question about each partnership, after one that warms up."""
    generation = DataFolder(data).current()
    if generation is None:
        sys.exit(f"{data} holds no graph.")
    knowledge = Knowledge.open(generation)
    answer("Who chairs the board?", knowledge)
    for town in TOWNS:
        for question in QUESTIONS:
            started = time.perf_counter()
            answer(question.format(town=town), knowledge)
            yield (time.perf_counter() - started) * 1000


def timed(*arguments: object) -> tuple[float, float]:
    """Wall-clock and processor seconds of one command."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([CONVENOR, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"convenor {arguments[0]} failed: {done.stderr.strip() or done.stdout[-500:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - started, worked


def make(folder: Path, count: int) -> int:
    """Write the papers; the same count always gives the same papers."""
    chance = random.Random(500)
    folder.mkdir()
    each = count // len(TOWNS)
    for town in TOWNS:
        body = f"{town} Health Partnership"
        people = _people(town, chance)
        (folder / f"{town}-strategy.html").write_bytes(written(_strategy(body), "html"))
        (folder / f"{town}-terms.docx").write_bytes(written(_terms(body, town), "docx"))
        for number in range(each - 2):
            day = datetime.date(2018, 1, 9) + datetime.timedelta(days=56 * number)
            form, shape = chance.choice(FORMS), chance.choice(SHAPES)
            markup = _minutes(body, day, people, number, shape, chance)
            (folder / f"{town}-minutes-{day}.{form}").write_bytes(written(markup, form))
    return each * len(TOWNS)


def _people(town: str, chance: random.Random) -> list[Attendee]:
    names = [
        f"{given} {family}" for given, family in zip(chance.sample(GIVEN, 12), chance.sample(FAMILY, 12), strict=True)
    ]
    bodies = (f"{town} Borough Council", f"{town} College", f"{town} Community Trust")
    posts = [("Chair", f"{town} Health Partnership"), ("Deputy Chair", f"{town} Health Partnership")]
    posts += [(title, bodies[at % 3]) for at, title in enumerate(TITLES * 2)]
    return [Attendee(name, *post) for name, post in zip(names, posts, strict=False)]


def _strategy(body: str) -> str:
    lines = [f"# Well Together: {body} Strategy 2018 to 2028", "", f"Adopted by the {body} on 4 January 2018.", ""]
    for number, aim in enumerate(AIMS, 1):
        if number % 2:
            lines += [f"## Domain {(number + 1) // 2}: {('Homes', 'Work', 'Later life')[number // 2]}", ""]
        lines += [f"### Priority {number}: {aim}", ""]
    return "\n".join(lines)


def _terms(body: str, town: str) -> str:
    return "\n".join(
        [
            f"# {body}", "", "## Terms of Reference", "", "Approved: 4 January 2018. Review due: January 2020.", "",
            "## 1. Membership", "", "1.1. Full members hold these seats.", "",
            "| Sector | Organisation | Position |", f"| Council | {town} Borough Council | Director of Finance |",
            f"| Learning | {town} College | Head of Housing |", f"| Health | {town} Community Trust | Medical Director |", "",
            "1.2. The Chair looks into the reasons when a member comes to fewer than 50% of meetings in any rolling twelve months.", "",
            "## 2. Meetings", "", "2.1. The Partnership meets at least six times a year.", "",
            "2.2. The agenda and papers go out no later than five working days before a meeting.", "",
            "2.3. The quorum is four members, one of them from a council.", "",
            "2.4. A simple majority of those present decides.", "",
            "2.5. The chair rotates every two years.", "",
        ]
    )  # fmt: skip


def _minutes(
    body: str, day: datetime.date, people: list[Attendee], number: int, shape: str, chance: random.Random
) -> str:
    away = set(chance.sample(range(len(people)), 3))
    present = tuple(person for at, person in enumerate(people) if at not in away)
    absent = tuple(person for at, person in enumerate(people) if at in away)
    said = f"{day.day} {day:%B %Y}"
    lines = [f"# {body}", "", f"## Minutes of the meeting held on {day:%A} {said} at 2.00 pm in the Moot Hall", ""]
    lines += [*roster("Present", present, shape), "", *roster("Apologies", absent, shape), ""]
    for at in chance.sample(range(len(AIMS)), 3):
        place = chance.choice(PLACES)
        lines += [f"## {at + 1}. {place}", "", "Members considered the report.", ""]
        lines += [f"Resolved: That {WORK[at]} in {place}.", ""]
        lines += [f"This decision supports Priority {at + 1}: {AIMS[at]}.", ""]
    rows = []
    for age, status in enumerate(("Open", "In progress", "Done")):
        matter = number - age  # each matter stands in the log of three meetings
        if matter >= 0:
            task = f"{TASKS[matter % len(TASKS)]} in {PLACES[matter % len(PLACES)]}"
            rows.append(f"| A{matter} | {task} | {people[matter % len(people)].name} | {said} | {status} |")
    return "\n".join([*lines, "## 7. Action log", "", "| Ref | Action | Owner | Due | Status |", *rows, ""])


if __name__ == "__main__":
    main()
