"""On which day a body met: a date that a line end breaks, a day without its year, the days of other meetings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from convenor.graph import dates
from convenor.graph.worded import Worded
from convenor.ingest.papers.meeting_body import ANOTHER, LONGEST_PLAIN, SPEAKS
from convenor.ingest.papers.title_tops import LISTS, title_lines

MINUTES_OF = Worded(r"\bminutes? (?:of|from)\b[^.;\n]{0,200}", re.I)
_MONTHS = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
DAY_MONTH = re.compile(rf"\b(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:day )?(?:of )?{_MONTHS}", re.I)
MONTH_DAY = re.compile(rf"\b{_MONTHS}\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:]\d)", re.I)
WEEKDAY = re.compile(
    rf"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+(?:the\s+)?(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:day )?(?:of )?{_MONTHS}",
    re.I,
)
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
SPAN = re.compile(r"\b((?:19|20)\d\d)[/–-](\d\d)(?![/–\d-])")  # "2021/22"
DAY_LAST = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?$", re.I)
MONTH_FIRST = re.compile(rf"{_MONTHS}[ ,]+(?:19|20)\d\d\b", re.I)
WENT_OUT = Worded(
    r"^\W*(?:(?:first|last|date|page|article|web ?page|of) )*(?:published|publication|posted|uploaded|updated)\b(?! (?:minutes|notes|agenda|meeting)\b)",
    re.I,
)  # opens a line that says when a page was made
LABEL = Worded(
    r"(?:^|[\s|/(])(?:(?:meeting )?date|date(?: (?:and|&) time)?(?: (?:of|for) (?:the |this )?meeting)?|(?:meeting )?held on)\s*:[\s|/]*",
    re.I,
)  # before the day of the meeting
ANOTHER_DAY = re.compile(
    r"\b(?:next|last|previous|publi\w+|review|issued?|updated?|effective|decision|call-in|print(?:ed)?|start|end|due)\W*(?:meeting )?$",
    re.I,
)
LATE = ("sep", "oct", "nov", "dec")  # months in which papers speak of the year to come
LONGEST_DAY = 40  # code points of a day with its weekday
EXACT = len("2000-01-01")
WEEKDAY_ALONE = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s,]*(?:the )?", re.I)
YEAR_FIRST = Worded(r"^\W{0,2}(?:19|20)\d\d\b")


FILE = re.compile(
    r"\bpdf icon\b|\bPDF \d+(?:\.\d+)? ?[KM]B\b", re.I
)  # behind an item's title, of a paper for that item
BREAKS_OFF = re.compile(r"(?:…|\.{3})(?:\s*$|.{0,4}\s·\s)")  # a preview of the title, and what a search found behind it


def heads(top: Sequence[str]) -> list[str]:
    """The title lines but for that on which a page went out; a date broken by the line end put together.

    Those that run on into a list of people are cut before it.
    """
    lines = [LISTS.split(line)[0] if len(line) > LONGEST_PLAIN else line for line in top if not WENT_OUT.search(line)]
    broken = [f"{line} {after}" for line, after in pairwise(lines) if YEAR_FIRST.match(after) and not dates.find(line)]
    torn = [f"{line} {after}" for line, after in pairwise(lines) if DAY_LAST.search(line) and MONTH_FIRST.match(after)]
    return [*torn, *broken, *lines]


def labelled(top: Sequence[str]) -> str | None:
    """The day that stands right behind the label for it in a title line."""
    for line in title_lines(top):
        for label in LABEL.finditer(line):
            found = dates.find(line[label.end() : label.end() + LONGEST_DAY])
            if not found or len(found[0].iso) < EXACT or ANOTHER_DAY.search(line[: label.start()]):
                continue
            if WEEKDAY_ALONE.fullmatch(line[label.end() : label.end() + found[0].start]):
                return found[0].iso
    return None


def day_without_year(top: Sequence[str], text: str) -> str | None:
    """The day that a title line gives without its year: of the one year named above the attendance, or by its weekday."""
    lines = list(title_lines(top))
    year = {y for line in lines for y in _years(line)}
    lines = [line for line in lines if not WENT_OUT.search(line)]
    found = next((match for line in lines if (match := WEEKDAY.search(line))), None)
    for match in (
        [found] if found else filter(None, (DAY_MONTH.search(line) or MONTH_DAY.search(line) for line in lines))
    ):
        years = year if len(year) == 1 else _years_about(text, match["month"]) if match is found else set()
        days = {
            found.iso
            for y in years
            for found in dates.find(f"{match['day']} {match['month']} {y}")
            if _falls_on(found.iso, match)
        }
        if len(days) == 1:
            return days.pop()
    return None


def _years_about(text: str, month: str) -> set[str]:
    """The years that a paper names; late in a year, which it may not name, also the one before the first that it does."""
    years = _years(text[:SPEAKS])
    return years | {str(int(min(years)) - 1)} if years and month[:3].lower() in LATE else years


def _years(text: str) -> set[str]:
    """The years that a text names, both of a span ("2021/22")."""
    ends = {f"{start[:2]}{end}" for start, end in SPAN.findall(text)}
    return {*YEAR.findall(text), *ends}


def _falls_on(iso: str, match: re.Match[str]) -> bool:
    """Whether a day is the weekday that is printed before it, if any is."""
    named = match.groupdict().get("weekday")
    return len(iso) == 10 and (not named or date.fromisoformat(iso).strftime("%a").lower() == named[:3].lower())


def other_days(text: str) -> set[str]:
    """The days of other meetings, whose minutes were approved or noted at this one."""
    said = (match.group() for match in MINUTES_OF.finditer(text[:SPEAKS]))
    return {found.iso for words in said if ANOTHER.search(words) for found in dates.find(words)}
