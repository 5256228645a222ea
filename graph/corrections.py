"""What people put right by hand: `corrections.toml` in the data folder, applied on every build, written by none.

    [[merge]]
    things = ["Jane Marlow", "J. Marlow"]     # names as printed, or ids
    who = "A. Clerk"
    when = 2024-09-03
    why = "one person, says the register"

`merge` and `confirm` take `things`; `split` takes a `thing` and the `papers` in which it is another one, or `things`
to keep apart; `rename` takes a `thing` and `to`; `reject` takes a `thing`, or a fact as `subject`, `predicate` and
`object`; `confirm` also takes a fact that was inferred; `add` takes a fact with the `paper` and the `quote` that states
it. `confirm` and `reject` also take a `fact` as `convenor review` words it, with the `paper` and the `quote` that it was found
in: what was too doubtful to be stated then is, or what was stated is not. `kind` says which of several things with one name is meant. `who`, `when` and `why` are kept with every row.
"""

from __future__ import annotations

import datetime
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.errors import DataError

_NOTES = {"who", "when", "why", "kind"}
_FACT = {"subject", "predicate", "object"}
_FOUND = {"fact", "paper", "quote"}
# Each kind of correction: the sets of keys of which one must be there whole.
_SHAPES: dict[str, tuple[set[str], ...]] = {
    "merge": ({"things"},),
    "split": ({"thing", "papers"}, {"things"}),
    "rename": ({"thing", "to"},),
    "reject": ({"thing"}, _FACT, _FOUND),
    "confirm": ({"things"}, _FACT, _FOUND),
    "add": (_FACT | {"paper", "quote"},),
}
_LISTS = {"things", "papers"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the file; `action` is the table's name and `line` where it stands."""

    action: str
    line: int
    things: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    to: str = ""
    subject: str = ""
    predicate: str = ""
    object: str = ""
    fact: str = ""
    paper: str = ""
    quote: str = ""
    kind: str = ""
    who: str = ""
    when: str = ""
    why: str = ""

    @property
    def about_fact(self) -> bool:
        """Whether it speaks of one fact of the graph."""
        return bool(self.predicate)

    @property
    def about_thing(self) -> bool:
        """Whether it speaks of people, bodies or places."""
        return not self.predicate and not self.fact

    def reason(self) -> str:
        """Who said so and why, in words."""
        said = f"{self.action} by {self.who}" if self.who else f"{self.action} by hand"
        return " ".join(part for part in (said, self.when, f"({self.why})" if self.why else "") if part)


Corrections = tuple[Correction, ...]


def read_corrections(path: Path) -> Corrections:
    """The corrections in a file, in its order; none when there is no file.

    Raises DataError naming the line that is wrong.
    """
    try:
        text = raw(path).decode("utf-8-sig")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is not UTF-8 text; save it as UTF-8.") from error
    except OSError as error:
        raise DataError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
    return parsed(text, path)


def raw(path: Path) -> bytes:
    """What the file holds. Raises OSError as reading does, and DataError where it is a pipe, which would wait for its writer."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise DataError(f"{path} is no file; put the corrections in one.")
    return path.read_bytes()


def parsed(text: str, path: Path) -> Corrections:
    """The corrections that a file's text holds. Raises DataError naming the line that is wrong."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path} is not right: {_with_line(str(error), text)}.") from error
    except (RecursionError, ValueError) as error:
        raise DataError(f"{path} is not right: it has a list within lists or a number without end.") from error
    rows = [row for action, rows in content.items() for row in _rows(path, text, action, rows)]
    return tuple(sorted(rows, key=lambda row: row.line))


def as_toml(row: Correction) -> str:
    """A correction as the file has it."""
    lines = [f"[[{row.action}]]"]
    for key in ("things", "papers"):
        if values := getattr(row, key):
            lines.append(f"{key} = [{', '.join(map(_quoted, values))}]")
    for key in ("to", "subject", "predicate", "object", "fact", "paper", "quote", "kind", "who", "why"):
        if value := getattr(row, key):
            lines.append(f"{key} = {_quoted(value)}")
    if row.when:
        lines.append(f"when = {row.when if _DAY.fullmatch(row.when) else _quoted(row.when)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A string of TOML: JSON's escapes are its own, and one character more may not stand as it is."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")


def _with_line(message: str, text: str) -> str:
    if re.search(r"line \d+", message):
        return message[0].lower() + message[1:]
    last = text.rstrip("\n").count("\n") + 1
    return f"{message[0].lower() + message[1:].replace('at end of document', 'at its end')} (line {last})"


def _lines(text: str, action: str) -> list[int]:
    header = re.compile(rf"\s*\[\[\s*[\"']?{re.escape(action)}[\"']?\s*\]\]")
    return [number for number, line in enumerate(text.splitlines(), 1) if header.match(line)]


def _rows(path: Path, text: str, action: str, rows: Any) -> list[Correction]:
    lines = _lines(text, action)
    if action not in _SHAPES:
        where = lines[0] if lines else _key_line(text, action)
        known = ", ".join(_SHAPES)
        raise DataError(f"{path}, line {where}: there is no correction “{action}”; there are {known}.")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows) or len(lines) != len(rows):
        raise DataError(f"{path}, line {_key_line(text, action)}: write each correction under [[{action}]].")
    return [_row(path, line, action, row) for line, row in zip(lines, rows, strict=True)]


def _key_line(text: str, key: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if key in line), 1)


def _row(path: Path, line: int, action: str, row: dict[str, Any]) -> Correction:
    def wrong(problem: str) -> DataError:
        return DataError(f"{path}, line {line}: [[{action}]] {problem}.")

    shape = next((shape for shape in _SHAPES[action] if shape <= row.keys()), None)
    if shape is None:
        raise wrong("needs " + ", or ".join(" and ".join(f"`{key}`" for key in sorted(s)) for s in _SHAPES[action]))
    odd = row.keys() - shape - _NOTES
    if odd:
        raise wrong(f"has a key that is not known: `{min(odd)}`")
    for key, value in row.items():
        if key in _LISTS and not (
            isinstance(value, list) and value and all(isinstance(v, str) and v.strip() for v in value)
        ):
            raise wrong(f"needs a list of names for `{key}`")
        if key not in _LISTS and key != "when" and not (isinstance(value, str) and (value.strip() or key in _NOTES)):
            raise wrong(f"needs text for `{key}`")
        if _CONTROL.search("\n".join(value) if key in _LISTS else str(value)):
            raise wrong(f"has a character that cannot be shown in `{key}`")
        if key == "when" and not isinstance(value, (str, datetime.date)):
            raise wrong("needs a date for `when`")
    if "things" in row and len(row["things"]) < 2:
        raise wrong("needs two `things` or more")
    values = {key: tuple(value) if key in _LISTS else str(value) for key, value in row.items()}
    if "thing" in values:
        values["things"] = (str(values.pop("thing")),)
    return msgspec.convert({"action": action, "line": line, **values}, Correction)
