"""What is followed and checked, on pages and at the command line, over the sample papers: trace, check, readout."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from flask.testing import FlaskClient
from lxml import html

from convenor.webapp.app import create_app
from convenor.webapp.build import BuildReport
from convenor.webapp.cli import main

Run = Callable[..., Result]
PARTNERSHIP = "Northmere and Vale Health Partnership"
DAY = "2025-09-20"


@pytest.fixture(scope="module")
def sample_data(corpus: Path, tmp_path_factory: pytest.TempPathFactory, run_build: Callable[..., BuildReport]) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    assert not run_build(folder, corpus).failed
    return folder


@pytest.fixture
def sample(sample_data: Path) -> Run:
    """Runs a command over the sample papers."""
    return lambda *words: CliRunner().invoke(main, [*map(str, words), "--data", str(sample_data)])


@pytest.fixture(scope="module")
def browser(sample_data: Path) -> FlaskClient:
    return create_app(sample_data).test_client()


def shown(browser: FlaskClient, address: str, status: int = 200) -> str:
    """The words of a page on one line."""
    response = browser.get(address)
    assert response.status_code == status, response.text
    return " ".join(html.fromstring(response.text).text_content().split())


def data_of(result: Result) -> Any:
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


# matters


def test_matters_with_where_they_stand(sample: Run) -> None:
    found = {each["title"]: each for each in data_of(sample("trace", "--threads", "--as-of", DAY, "--json"))["threads"]}
    assert found["Move-on house"]["status"] == "open", "planning permission is still to be applied for"
    assert found["Write to employers about apprentices"]["overdue"] is True
    assert found["Publish the strategy in large print"]["status"] == "done"
    assert all(step["evidence"] for each in found.values() for step in each["events"])
    lines = sample("trace", "--threads", "--as-of", DAY).stdout
    assert "[open, overdue] Write to employers about apprentices (Barnaby Ledger, due 30 April 2025" in " ".join(
        lines.split()
    )


def test_the_page_of_matters(browser: FlaskClient) -> None:
    assert "Write to employers about apprentices Open, overdue" in shown(
        browser, f"/matters?as_of={DAY}&status=overdue"
    )
    assert "Publish the strategy in large print" not in shown(browser, f"/matters?as_of={DAY}&status=overdue")
    assert "overdue" not in shown(browser, "/matters?as_of=2025-04-01&status=open").partition("Show")[2]
    assert "is not a date" in shown(browser, "/matters?as_of=soon", 400)


# aims


def test_the_matrix_as_csv_and_as_a_page(sample: Run, browser: FlaskClient) -> None:
    rows = list(csv.reader(io.StringIO(sample("trace", "--matrix").stdout)))
    page = list(csv.reader(io.StringIO(browser.get("/coverage.csv").get_data().decode("utf-8-sig"))))
    assert [row for row in rows if row] == page
    at = page[0].index(PARTNERSHIP)
    assert {row[1]: row[at] for row in page[1:] if row[1] in ("Homes", "Work", "Later life")} == {
        "Homes": "3",
        "Work": "2",
        "Later life": "1",
    }
    assert "Healthy workplaces" in shown(browser, "/coverage").partition("nothing stated under them")[2]


def test_coverage_since_a_day(sample: Run) -> None:
    found = data_of(sample("trace", "--coverage", "--since", "2025-06-01", "--json"))
    assert sum(cell["stated"] for cell in found["cells"]) == 2
    assert "is not a date" in sample("trace", "--coverage", "--since", "lately").stderr


# plans


def test_no_plans(sample: Run, browser: FlaskClient) -> None:
    assert sample("trace", "--plans").stdout.strip() == "No paper is a plan, and none says what another meeting agreed."
    assert "No paper is a plan." in shown(browser, "/plans")


# rules


def quorum(found: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["rule"]: row for row in found if row["rule"].startswith("quorum") and row["meeting"] == "2024-03-25"}


def test_the_quorum_condition_by_condition(sample: Run) -> None:
    """As a careful reader judges it: the minutes list nine names, and of two alone say for whom they came."""
    found = quorum(data_of(sample("check", "--json")))
    assert {rule: row["verdict"] for rule, row in found.items()} == {
        "quorum: 30% of partners": "cannot tell",
        "quorum: Chair or Deputy Chair": "met",
        "quorum: 3 founder members": "cannot tell",
        "quorum: 1 council": "met",
        "quorum: 1 ICB": "met",
        "quorum: 1 Director of Health and Care Integration": "met",
        "quorum: 2 further partners": "cannot tell",
        "quorum: 1 VCFSE sector": "cannot tell",
        "quorum": "cannot tell",
    }
    assert all(len(row["evidence"]) >= 2 for row in found.values())
    assert found["quorum: 1 Director of Health and Care Integration"]["evidence"][0]["quote"].startswith(
        "one Director of Health"
    )
    assert "Louise Taylor" in found["quorum: 1 Director of Health and Care Integration"]["why"]
    assert any(need.startswith("for whom Naz Zaman sat") for need in found["quorum: 1 VCFSE sector"]["needs"])
    assert "in force on 25 March 2024" in found["quorum"]["why"]


def test_check_says_what_is_missing(sample: Run, browser: FlaskClient) -> None:
    lines = " ".join(sample("check", "--as-of", "2024-12-01").stdout.split())
    assert "Missing: for whom" in lines
    assert "Meeting of 25 March 2024" in lines
    page = shown(browser, "/checks?as_of=2024-12-01&verdict=met")
    assert "Met: quorum: 1 council" in page
    assert "Cannot tell:" not in page
    assert "is no verdict" in shown(browser, "/checks?verdict=perhaps", 400)


def test_check_of_one_body(sample: Run) -> None:
    assert data_of(sample("check", PARTNERSHIP, "--json"))[0]["needs"] == ["its terms of reference"]
    assert "No body is called" in sample("check", "Nobody at all").stderr


# read-out


def test_a_readout_on_one_page(sample: Run, tmp_path: Path) -> None:
    text = sample("readout", "2025-06-11").stdout
    assert "be approved, subject to planning permission" in text
    assert "agreed as correct" not in text, "routine decisions are left out"
    assert "Apply for planning permission in Tallow Street *(Marigold Hearsay; by 31 August 2025" in text
    assert "Owen Sonnet" in text.partition("Who should know")[2]
    assert len(text.split()) < 450
    done = sample("readout", "2025-06-11", "--format", "docx", "--to", tmp_path / "out.docx")
    assert done.exit_code == 0
    with zipfile.ZipFile(tmp_path / "out.docx") as made:
        assert "planning permission" in made.read("word/document.xml").decode()
    page = html.fromstring(sample("readout", "2025-06-11", "--format", "html").stdout)
    assert [each.text for each in page.xpath("//h2")] == ["Decisions", "To be done", "Who should know", "Next meeting"]


def test_the_readout_in_a_browser(browser: FlaskClient) -> None:
    meeting = browser.get("/search?q=move-on+house")
    assert meeting.status_code == 200
    listed = html.fromstring(browser.get("/list/meeting").text).xpath(
        "//main//a[contains(@href, '/entity/meeting/')]/@href"
    )
    slug = next(
        each for each in listed if "2025-06-11" in shown(browser, each) or "11 June 2025" in shown(browser, each)
    ).rpartition("/")[2]
    assert f"/readout/{slug}" in browser.get(f"/entity/meeting/{slug}").text
    assert "Decisions" in shown(browser, f"/readout/{slug}")
    assert browser.get(f"/readout/{slug}?format=md").text.startswith("# ")
    assert browser.get(f"/readout/{slug}?format=docx").data[:2] == b"PK"
    assert browser.get(f"/readout/{slug}?format=pdf").status_code == 400
    assert browser.get("/readout/no-such-meeting").status_code == 404


def test_a_readout_needs_one_meeting_and_a_file_for_word(sample: Run) -> None:
    assert "No meeting is called" in sample("readout", "the ides of March").stderr
    assert "needs a file" in sample("readout", "2025-06-11", "--format", "docx").stderr
    several = sample("readout", "2025")
    assert several.exit_code == 3
    assert len(several.stdout.strip().splitlines()) >= 2
