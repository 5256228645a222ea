"""What several people are, told one after another without a mark: "Interim Chair Chief Executive Director of Works"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.ingest.lists.entry import Entry
from convenor.ingest.words.shapes import BODY_HEADS, TITLE_HEADS, TITLE_STARTS, is_body, is_proper, is_title

HEADS = TITLE_HEADS | BODY_HEADS
OPENS = frozenset("chief interim acting deputy vice independent lay".split())  # what begins a title wherever it stands
QUALIFIES = frozenset(
    "deputy chief interim acting vice senior joint former assistant associate of for the and & to in at".split()
)  # behind which a title goes on
GOES_ON = QUALIFIES | frozenset("executive head lead partner member principal".split())  # "Executive Officer"
OF_A_HOUSE = frozenset(
    "company board trust committee council parish town practice programme project partnership office".split()
)
SERVE = frozenset("secretary clerk manager solicitor administrator officer".split())  # behind such a word one title

WHOLE = re.compile(r"\b(?:chief executive|members? of the public)$", re.I)
OF_WHAT = re.compile(r" (?:of|for) [A-Z&]\S*(?:(?: and)? [A-Z&]\S*)*$")  # a title that is whole, with what it is about
OF_THE_PUBLIC = re.compile(r"members? of the public", re.I)
ALONE = frozenset("chair chairman chairwoman chairperson secretary treasurer clerk president headteacher".split())
MOST_MORE, MOST_WAYS = 4, 60
NO_COLUMN = re.compile(r"[\\\d]")  # a file's name, a date
FEWEST = 2  # names before the last
LONGEST, MOST_SAID = 80, 1000  # code points of the title of one, and of what is cut into as many as there are people
FAR = 160  # code points before a cut that tell whether a title is at its end


def parted(words: str) -> Iterator[str]:
    """What several people are, told one after another, cut where one thing ends and a title begins."""
    tokens = list(re.finditer(r"\S+", words))
    begin = 0
    for before, after, behind in zip(tokens, tokens[1:], [*(token.group() for token in tokens[2:]), ""], strict=False):
        said, following = before.group().lower(), after.group().lower()
        near = words[max(begin, before.end() - FAR) : before.end()]
        if WHOLE.search(near) and not following.startswith(("officer", "and", "&")):
            said = "director"  # a title that is at its end
        listed = "," in words[begin : before.start()] and following.rstrip(",") in TITLE_HEADS
        free = said not in GOES_ON and before.group()[-1] != ","
        subject = OF_WHAT.search(near) and behind.lower() in ("of", "for")
        begins = bool(subject) and following in TITLE_HEADS  # "… of Finance", which no "Director of" goes on
        if not ((listed and free) or _ends(said, following) or begins or _opens_whole(said, following, behind.lower())):
            continue
        part = words[begin : before.end()]
        if is_title(part) or is_proper(part):  # not "Board", before "Secretary"
            yield part
            begin = after.start()
    yield words[begin:]


def into(words: str, count: int) -> list[str]:
    """What so many people are, told one after another, where it can be cut into as many things in one way only; else []."""
    if len(words) > MOST_SAID:
        return []
    parts = list(parted(words))
    missing = count - len(parts)
    if not 0 < missing <= MOST_MORE or NO_COLUMN.search(words):
        return []
    found: list[list[str]] = [[]]
    for part in parts:
        found = [[*before, *behind] for before in found for behind in _ways(part, missing + 1)]
        found = [each for each in found if len(each) <= count][:MOST_WAYS]
    whole = [each for each in found if len(each) == count and all(map(_is_whole, each))]
    return whole[0] if len(whole) == 1 and len(found) < MOST_WAYS else []


def _ways(part: str, most: int) -> Iterator[list[str]]:
    """A part as it is, and cut into at most so many things of which each is a post or a body."""
    yield [part]
    if most < 2:
        return
    for gap in re.finditer(r"(?<![,&–-])\s+(?=[A-Z])", part):
        left, right = part[: gap.start()], part[gap.end() :]
        if _is_whole(left):
            yield from ([left, *rest] for rest in _ways(right, most - 1) if all(map(_is_whole, rest)))


def _is_whole(words: str) -> bool:
    """Whether words are one post with what it is about or where it is held, one of the public, or a body."""
    post = words.partition(", ")[0]
    last = post.split()[-1].lower()
    if last in QUALIFIES:
        return False
    if OF_THE_PUBLIC.fullmatch(post) or (is_body(words) and is_proper(words) and not is_title(words)):
        return True
    ends = last in TITLE_HEADS or post.endswith(")") or OF_WHAT.search(post)
    return bool(ends) and is_title(post) and (" " in post or last in ALONE)


def _opens_whole(before: str, after: str, behind: str) -> bool:
    """Whether two words surely open a title ("Director of", "Company Secretary") behind a word within which none goes on."""
    opens = (after in TITLE_HEADS and behind in ("of", "for")) or (after in OF_A_HOUSE and behind in SERVE)
    free = before not in GOES_ON and before not in TITLE_STARTS and before[-1] not in ",–-&"
    return opens and free


def _ends(before: str, after: str) -> bool:
    """Whether a word ends a title or a body and another begins a title, and both cannot be one title."""
    if after in OPENS or after.startswith(("non-", "vice-", "co-")):
        return before not in QUALIFIES and before[-1] not in ",–-"
    opens = after in TITLE_HEADS or after in TITLE_STARTS
    one = before in OF_A_HOUSE and after in SERVE
    return opens and not one and (before.endswith(")") or (before in HEADS and before not in GOES_ON))


def without_column(entries: Sequence[Entry]) -> list[Entry]:
    """The people of a list; the last without what stands behind the name where that is of all of them: several posts, and none behind the others."""
    if len(entries) <= FEWEST or not entries[-1].title or any(entry.title or entry.body for entry in entries[:-1]):
        return [*entries]
    *others, last = entries
    several = len(last.title) > LONGEST or len(list(parted(last.title))) > FEWEST
    return [*others, Entry(last.name, last.start, how=last.how)] if several else [*entries]
