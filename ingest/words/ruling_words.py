"""What sentences rule of a body that has or needs no title: its name, who sits on it, how many, how it votes, when it meets."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

_MUST = r"(?:shall|must|will|should|is to|are to)"
_BODY = r"(?:group|committee|sub-?committee|board|panel|forum|partnership|network|council|alliance|association|society|club|trust|charity|party|team|organisation|assembly|federation)"
SUBJECTS: dict[str, Worded] = {
    "name": Worded(
        rf"\b{_BODY},? {_MUST} (?:be (?:called|known as|named)|go by the name|have as its name)\b|\b(?:the )?name of (?:the|this) (?:[\w-]+ ){{0,3}}{_BODY} (?:is|{_MUST})\b",
        re.I,
    ),
    "purpose": Worded(
        rf"^(?:purpose|remit|aims?): |\b(?:purposes?|aims?|objects?|objectives|remit|role|functions?) of (?:the|this) (?:[\w’'-]+ ){{0,5}}(?:is|are|includes?|{_MUST})\b",
        re.I,
    ),
    "membership": Worded(
        rf"^membership: |\bmembership (?:of the (?:[\w’'-]+ ){{1,5}})?(?:is|{_MUST}|consists?|comprises?)\b|{_BODY} (?:{_MUST} )?(?:comprises?|consists? of|(?:is|be) (?:made up|composed|comprised) of)\b|"
        rf"\bmembers? {_MUST} (?:be|serve|have|hold|live|retire|cease)\b|\b{_MUST} (?:nominate|appoint|send) (?:[\w-]+ ){{1,3}}(?:members?|representatives?|delegates?)\b|"
        rf"\b(?:are|is|{_MUST} be) elected (?:on ?to|to) the\b",
        re.I,
    ),
    "quorum": Worded(r"\bquor(?:um|ate|acy)\b", re.I),
    "voting": Worded(
        r"\bcasting vote\b|\b(?:shall|will|may) (?:not )?(?:vote|be entitled to vote|have (?:one|a|no) vote)\b|\b(?:by|on) (?:a )?(?:simple )?majority\b|\bvotes? (?:are|is) (?:tied|equal)\b",
        re.I,
    ),
    "chair": Worded(
        rf"^chair(?:man|person)?: elected|\b{_MUST} elect (?:its|their|a) (?:own )?chair|\b(?:vice[- ]?|deputy )?chair(?:man|person)?\b[^.;]{{0,60}}\b(?:{_MUST} (?:be|take|serve|hold|preside)|elected|appointed)\b|\bchair(?:man|person|woman)? (?:holds office|serves) for\b|\b(?:person|member|one of their number) (?:chairing|to take the chair)\b|\bofficers {_MUST}\b",
        re.I,
    ),
    "frequency": Worded(
        rf"^meetings: |\b(?:{_MUST}) (?:meet|come together|convene|be held|sit)\b|\b{_BODY} meets\b|\bmeets (?:at least |not less than |no fewer than |about )?(?:(?:\w+|\d+) times|once|twice|every|each|monthly|quarterly|annually|termly)\b|\bmeetings (?:are|may) (?:be )?(?:held|called|take place)\b",
        re.I,
    ),
    "deputies": Worded(
        r"\b(?:alternates?|substitutes?|deput(?:y|ies)|proxies)\b[^.;]{0,40}\b(?:(?:are|is) (?:not )?(?:permitted|allowed|to be)|may (?:not )?(?:be sent|attend|be appointed|be named))\b",
        re.I,
    ),
    "interests": Worded(
        rf"\b(?:{_MUST}|has an?|have an?|having an?) [^.;]{{0,60}}\binterests?\b[^.;]{{0,80}}\b{_MUST}\b|\b{_MUST} declare\b",
        re.I,
    ),
    "minutes": Worded(rf"\bminutes [^.;]{{0,40}}\b{_MUST} be\b|\bminutes {_MUST}\b", re.I),
    "powers": Worded(
        rf"\b(?:has|have|having) (?:the )?(?:power|authority|delegated)\b|{_BODY} may (?:not )?(?:delegate|appoint|co-?opt|establish|set up|form|invite|ask|call|spend|make recommendations)\b|"
        rf"\b{_MUST} (?:report to|be accountable to)\b",
        re.I,
    ),
    "change": Worded(
        rf"\b(?:constitution|rules|terms of reference)\b [^.;]{{0,40}}\b(?:may|{_MUST}) (?:only )?be (?:amended|altered|changed|reviewed)\b|\bdissol(?:ved|ution)\b",
        re.I,
    ),
}  # what a sentence is about → how it says so


_COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|half|(?:a|one|two)[ -]thirds?|most|all)"
_NEED = r"(?:must|need(?:s|ed)?(?: to)?|ha(?:ve|s) to|should|are required to)"
_MEMBERS = r"(?:members|partners|authorities|agencies|organisations|trustees|governors|directors|people|councillors)"
PLAINLY: dict[str, Worded] = {
    "quorum": Worded(
        rf"\b{_COUNT} (?:or more )?(?:(?:out )?of )?(?:(?:the|our|its|these) )?(?:{_COUNT} )?(?:[\w-]+ ){{0,2}}{_MEMBERS} {_NEED} (?:be |attend|come)|"
        rf"\b(?:we|you|it|there) {_NEED} (?:be )?(?:at least )?{_COUNT} (?:out )?of\b[^.;]*\b(?:decision|decide|meeting|room)\b",
        re.I,
    ),
    "voting": Worded(
        r"\bcasting vote\b|\b(?:one|1|single|no) vote\b|\b(?:ca(?:n[’']t|nnot|n not)|can|may|don[’']t|do not) vote\b|"
        r"\bdecisions? (?:are|is|will be|should be) (?:made|taken|reached|agreed) by\b|\b(?:by|reach|on|through) (?:a )?(?:consensus|(?:simple )?majority)\b|\b(?:tied|a tie)\b",
        re.I,
    ),
    "chair": Worded(
        r"\b(?:co-|vice[- ]|deputy )?chairs?(?:person|man|woman)? (?:is|are|will be|must be|must come|comes?|serves?|holds?)\b[^.;]*\b(?:chosen|elected|appointed|named|picked|nominated|selected|years?|from|the \w+[’']s)\b|"
        r"\b(?:chooses|elects|picks|appoints) (?:its|our|their|a) (?:own )?(?:co-|vice[- ])?chairs?\b",
        re.I,
    ),
    "frequency": Worded(
        rf"\b(?:{_BODY}|we) (?:normally |usually )?meets? (?:\w+ ){{0,3}}?(?:{_COUNT} times|once|twice|every|each|monthly|quarterly|annually|termly)\b|"
        rf"\bat least (?:{_COUNT}|once|twice) (?:meetings )?(?:in the|an?|each|every) (?:\w+ )?year\b",
        re.I,
    ),
    "notice": Worded(
        r"\b(?:papers|agendas?|reports|dates)\b[^.;]{0,60}\b(?:go out|goes out|(?:are|is|will be) (?:sent|issued|circulated|shared|emailed|set|published))\b[^.;]*\b(?:before|in advance|ahead|days|weeks?)\b",
        re.I,
    ),
    "deputies": Worded(
        r"\b(?:may|can|must|should) (?:not )?(?:send|name|bring|nominate) (?:an? |another )?(?:named )?(?:deput(?:y|ies)|substitutes?|alternates?|stand-?ins?)\b",
        re.I,
    ),
    "attendance": Worded(
        rf"\b(?:miss(?:es|ing)?|absent from|not come to|not attended?) (?:more than )?{_COUNT} (?:\w+ )?meetings\b",
        re.I,
    ),
    "interests": Worded(
        r"\b(?:register|declare\w*|declaration) (?:of |any |their |all )?(?:\w+ )?interests?\b|\b(?:financial|personal|pecuniary|beneficial) interest\b|\bstand to gain\b",
        re.I,
    ),
    "minutes": Worded(
        r"\bminutes (?:are|will be) (?:published|put|sent|placed|shared)\b|\b(?:publish|put|share) (?:the|our|its) (?:approved |agreed )?minutes\b",
        re.I,
    ),
    "public": Worded(
        r"\bmeetings (?:are|aren[’']t|are not|are held|will be) (?:held )?(?:not )?(?:open to|in) (?:the )?(?:press and )?(?:the )?public\b",
        re.I,
    ),
    "change": Worded(
        r"\b(?:terms of reference|these terms|constitution|this page|they[’']re)\b[^.;]*\b(?:review(?:ed)?|looked at again|changed)\b",
        re.I,
    ),
}  # how pages in plain words rule the same


def subjects(words: str, *, plainly: bool = False) -> set[str]:
    """What a sentence rules of a body; `plainly` also by how pages say it that are no legal text."""
    found = {subject for subject, pattern in SUBJECTS.items() if pattern.search(words)}
    return found | {subject for subject, pattern in PLAINLY.items() if pattern.search(words)} if plainly else found
