"""What names, titles and bodies look like: words and patterns that papers share, general English, never one body's. Pure."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache, lru_cache

from convenor.graph.remembered import remembered
from convenor.ingest import gazetteer
from convenor.ingest.words import peers
from convenor.ingest.words.honours import POST_NOMINALS, SMALL_ENDS
from convenor.ingest.words.name_marks import APART, DOTTED, IRISH, KNIGHT, LED_BY_TWO, SEVERAL, TWO_INITIALS
from convenor.ingest.words.no_names import UNIT, is_no_name

HONORIFICS = (
    r"(?:County\s+|Parish\s+|Town\s+|Borough\s+|City\s+|District\s+|Ward\s+|Community\s+)?Councill?ors?|"
    r"(?:C/|(?:County|Parish|Town|Borough|City|District|Ward|Community)\s*)?Cllrs?|Cli?rs?|Alder(?:wo)?m[ae]n|Bailies?|Trustees?|Governors?|Commissioners?|Sister|(?-i:Sr)|Matron|Drs?|Mr|Mrs|Ms|Miss|Mx|"
    r"Prof(?:essor)?|(?:Y\s+)?Cyng(?:horydd)?(?:\.?\s*/\s*(?:Cllr|Councillor))?|(?:Yr\s+)?Athro(?:\s*/\s*Prof(?:essor)?)?|Sir|Dame|Lord|Lady|Baroness|(?:(?:The\s+)?(?:Rt|Right|Very)\s+)?Rev(?:'?d|’?d|erend)?|(?:The\s+)?Ven(?:erable)?|Archdeacon|(?:Arch)?[Bb]ishop|Sheikh|Ald|The\s+Rt\s+Hon|"
    r"Rt\s+Hon|Hon|Canon|Monsignor|Mgr|HHJ|Pastor|Bhai|Maulana|Mufti|Swami|Commodore|Ustadh|Father|Fr|Imam|Rabbi|"
    r"(?:Detective\s+)?(?:Chief\s+)?(?:Superintendent|Inspector|Constable|Sergeant)|Supt|(?:(?:Acting|Temporary|Temp|Detective|Det|Chief|Ch)\.?\s+){0,3}(?:Superintendent|Supt|Inspector|Insp|Sergeant|Sgt)|PCSO|PC|P\.C|Sgt|Maj(?:or)?(?:[ -]General)?|(?:Wg\.?\s+)?Cdr|Cmdr|Sqn\.?\s+Ldr|Gp\.?\s+Capt|Air\s+Cdre|Brig|Colonel|Col|Captain|Capt|Judge|"
    r"(?:Group|Station|Area|Watch|Wing|Squadron|Brigade)\s+(?:Commander|Manager|Leader)|Commander|(?:Vice|Rear)[ -]Admiral|(?-i:Admiral(?= (?:[A-Z]\.? ?){1,4}[A-Z][a-z]| [A-Z][a-z]+\.? [A-Z]))|(?:Lieutenant|Lt|Brigadier)[ -]General|Air\s+(?:Chief\s+|Vice[ -])?Marshal|Brigadier|[AT]/(?:Ch\s+)?(?:Supt|Insp)|Supt|"
    r"(?-i:(?:T/|A/|Temp )?(?:ACC|DCC|DCI|DCS|DSupt|DI|CSupt)(?= [A-Z][a-z]+ [A-Z]))|(?:Lieutenant|Lt\.?)(?:\s+(?:Colonel|Col|Commander|Cdr)\.?)?|Flt\s+Lt"
)
HONORIFIC = re.compile(rf"^(?:(?:the|y)\s+)?(?:(?:{HONORIFICS})\.?(?=[\s(]|$)\s*)+", re.I)
RANK = re.compile(
    r"^(?:(?:Detective|Chief|Assistant|Deputy)\s+)*(?:Superintendent|Inspector|Constable|Sergeant|Major|Colonel|Captain|Commander|Brigadier)\b|^(?:Group|Station|Area|Watch|Wing|Squadron|Brigade)\s+(?:Commander|Manager|Leader)\b|^Matron\b|"
    r"^Lieutenant(?:\s+(?:Colonel|Commander))?\b",
    re.I,
)
OFFICE_WORD = re.compile(
    r"(?:co|vice|ex|sub|deputy)-(?:chair\w*|president|convenor|convener|leader|captain|clerk|opted|ordinator)"
)
# Words that end the name of a body.
BODY_HEADS = frozenset(
    "council board trust partnership committee sub-committee subcommittee sub-group subgroup panel authority alliance "
    "collaborative network group forum association university college school academy charity foundation "
    "federation confederation commission corporation agency service services company ltd limited plc llp cic clg "
    "department ministry office hospital hospitals hospice hospices surgery practice pharmacy chemist "
    "chemists healthwatch constabulary police union society institute centre hub assembly parliament "
    "senate cabinet directorate bureau team taskforce working-group cooperative co-operative consortium "
    "system programme fund scheme icb icp ics pcn ccg ccgs hwb lep lpc cvs nhs together cadets scouts "
    "assoc ppg wi u3a csu cdrp etb ppn nhsft lscb lsab pct yos yot hscp ijb lcdc fc afc rfc gaa ymca ywca vanguard chamber guild club circle league legion solicitors accountants architects foodbank infirmary playhouse church commons lords synod workgroup orchestra choir bank".split()
)
# Heads that are bodies only with a proper name before them.
WEAK_HEADS = frozenset(
    "service services group team office programme fund scheme system centre hub school practice company "
    "union executive surgery department together police hospital hospitals college charity church panel "
    "forum network cabinet workgroup bank".split()
)

# Words that begin or carry a post's title.
TITLE_HEADS = frozenset(
    "chair chairman chairwoman chairperson vice-chair vice-chairman vice-chairwoman vice-chairperson convenor convener president vice-president "
    "vice-chancellor pro-vice-chancellor vice-principal director scrutineer officer manager head lead leader deputy secretary treasurer clerk member "
    "representative rep councillor coordinator co-ordinator adviser advisor consultant assistant associate executive governor trustee principal headteacher "
    "headmaster teacher dean professor chancellor registrar administrator commissioner inspector superintendent constable sergeant analyst practitioner nurse doctor "
    "gp pharmacist specialist engineer accountant auditor solicitor barrister minister mayor sheriff warden vicar chaplain facilitator observer planner "
    "researcher lecturer fellow student apprentice intern steward ambassador champion moderator editor author portfolio-holder chief worker technician "
    "therapist surveyor architect master harbourmaster caseworker matron midwife psychologist physician surgeon supervisor lawyer counsel developer "
    "scientist psychiatrist paediatrician dentist optometrist paramedic cadeirydd is-gadeirydd ysgrifennydd trysorydd captain reader spokesperson spokesman "
    "spokeswoman rector curate churchwarden provost cathaoirleach buyer bursar headmistress designate invitee partner admin nominee taker whip trainee "
    "delegate ranger archaeologist ecologist economist statistician librarian archivist curator caretaker groundsman firefighter strategist designer tutor "
    "historian journalist photographer valuer ombudsman coroner holder guardian owner agent advocate postmaster coach dcs dph pcso prescriber coxswain translator "
    "interpreter navigator trainer instructor volunteer ceo cfo coo vp rfo dir mgr asst handyman bookkeeper lengthsman webmaster counsellor fundraiser "
    "magistrate bishop archbishop custodian verger organist sexton imam rabbi archdeacon dietitian physiotherapist radiographer podiatrist scribe sysadmin "
    "sysop attorney employee investigator controller comptroller connector mentor organiser forester gamekeeper epidemiologist microbiologist professional "
    "verderer commodore commander commandant harbour-master radiologist oncologist cardiologist anaesthetist geriatrician grazier landowner foreman "
    "forewoman co-optee assessor patron proprietor rapporteur receptionist prosecutor actuary mentee".split()
)
TITLE_STARTS = frozenset(
    "interim acting deputy vice joint co senior principal assistant associate lead chief executive "
    "strategic regional corporate group managing programme project policy business head director chair "
    "cabinet portfolio elected lay independent non-executive non-exec nominated partner shadow leader "
    "carer founding honorary hon emeritus designated named service clinical public medical finance financial operations general".split()
)
VERBS = frozenset(
    "attended attending attends is was were has had have been who whose which that this his her their "
    "took takes chaired presided submitted gave sent said noted reported asked agreed joined left arrived apologised".split()
)  # what says more than a title
PARTICLES = frozenset(
    "de la le van von der den di da del du ap ab bin binti ibn ferch verch al el st ten ter mac mc y e dos das ó ní nic uí".split()
)
SMALL = frozenset("the of and a an to in for on at by be that is it as with was were or this its their from".split())

# Words that begin with a capital in papers but are no part of a person's name.
NOT_NAMES = frozenset(
    "sec treas diocesan trade union unions tribunal tribunals appointment appointments number numbers groups streets employment temporary minute safer construction "
    "cement healthcare fisheries industries messrs mesdames mmes cllrs drs the and for from with of to in on at by item items agenda minutes meeting meetings report reports "
    "residents neighbours garden resolved agreed noted action actions apologies present attendance absent date time venue next any "
    "other business welcome introduction introductions declarations declaration interest interests matters "
    "arising chair chairman vice deputy director head officer member members council councillor committee "
    "board partnership trust health care public integrated integration social community communities "
    "services service plan plans strategy strategic policy housing education finance financial report "
    "update updates review update january february march april may june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday street road avenue lane "
    "house hall room centre center building park town city county borough district north south east west "
    "central upper lower new old great royal national local regional england wales scotland britain "
    "ireland british english welsh scottish university college school hospital hospice nhs key priority "
    "priorities vision aim aims objective objectives section appendix annex page part schedule table "
    "figure chapter term terms reference quorum membership voting notice organisation name role position "
    "sector title status owner mayoral temporary appointment appointments friends fisheries groups organisations societies two three four five six seven eight nine ten advisors advisers secretariat due lead programme project group team network forum alliance working "
    "workforce well living starting ageing dying development session summary notes executive "
    "recommendation recommendations decision decisions background context purpose scope conclusion "
    "statutory voluntary sector faith enterprise primary secondary mental children young people adult "
    "adults family families older carers support access digital data information technology sustainability "
    "climate culture system place places neighbourhood neighbourhoods annual general extraordinary special "
    "ordinary budget accounts audit planning performance quality safety risk governance delivery outcomes "
    "measures early years first second third change challenge convenor independent clinical professional "
    "leadership framework assembly our your we this that these those how what when where who why which all each every no yes none tbc tba lead please thank thanks dear following good morning afternoon evening "
    "patient firstname lastname forename surname insert advertiser gazette herald times news press journal chronicle echo mercury telegraph radio "
    "standing joint opposition invited voting elected appointed nominated acting interim former designate public seconded proposed also non tel email personal motion opted co-opted recruitment awareness officials supporting asset "
    "fire brigade police rescue ambulance assets management footpaths systems universities unitary doc item items councilor "
    "day week month year transport focus remarks rules explained opening closing questions answers nursing income expenditure "
    "premises licence application site visit cafe shop tenant tenants resident landlord water energy waste recycling environment nature wildlife countryside "
    "heritage museum library theatre arts sports leisure tourism innovation economy economic skills jobs research science foresight "
    "homes textiles logistics foods consulting consultants solutions associates architects solicitors accountants surveyors engineers builders contractors developments "
    "col retd valley ward rooms suite harbour responsible treasury coasts expenses allowances handbook training induction elections enforcement compliance licensing procurement engagement communications marketing "
    "regeneration safeguarding commissioning highways station lifeboat discussed unanimously carried approved passed deferred abstained declined "
    "virtually remotely zoom charitable funds party leaders withdrawn circulated confirmed received ratified adopted seconded accepted rejected "
    "properties estates lettings cottages farm farms gardens allotments playgroup nursery cricket football rugby bowls tennis golf staff pupils vacancy vacant quorate today tomorrow yesterday fair fayre fete event events concert concerts festival festivals quiz picnic barbecue raffle carnival parade newsletter hire payment payments cottage terrace crescent bench benches bulbs planters trees lights signs footpath fence grass weekend view views show shows market markets medium short long large small".split()
)

SURNAMES = frozenset(
    "young long small park hall house may march north south east west day street lane road page head english french ireland england wales welsh london well lead large old new king place first key town short summer good ward fair".split()
)  # everyday words that are also surnames after a known given name
BOTH = frozenset(
    "dean warden steward constable chancellor sheriff nurse champion bishop sexton forester".split()
)  # titles that are surnames too
LONGEST_NAME, LONGEST_PHRASE = 60, 1000  # code points of a person's name; of a name or title of anything
SAME_LETTER = re.compile(r"([A-Za-z])\1{2,}", re.I)  # where a name is still to be filled in ("Cllr XXX")


@cache
def forenames() -> frozenset[str]:
    """Given names known from the shipped lists, lower case."""
    return gazetteer.words("forenames.txt") | gazetteer.words("more_forenames.txt")


ACCENTED = "À-ÞĄĆČĎĐĘĚĞİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽȘȚ"  # capital letters beside A-Z that names open with
EVERYDAY = NOT_NAMES | TITLE_HEADS | TITLE_STARTS | BODY_HEADS  # words that are in no name of a person
NAME_WORD = re.compile(
    r"^(?:[A-Z][a-zà-ɏ]+|[A-Z][a-zà-ɏ]{1,3}(?!(?:M[rsx]s?|Miss|Dr|Cllr)\b)[A-Z][a-zà-ɏ]+|[A-Z][’'][A-Z][a-zà-ɏ]+|(?:Mac|Mc|Fitz|St)\.?[A-Z][a-zà-ɏ]+|"
    rf"[A-Z]\.?|[A-Z]-[A-Z]|(?:Ll|Ff|Rh|Th|Ch|Ph|Wm|Jn|Jas|Chas|Thos|Geo)\.|(?:[A-Z]\.){{1,4}}[A-Z]?|[{ACCENTED}][a-zà-ɏ]+|(?:al|el|ul)-[A-Z][a-z]+)(?:[-–‐][A-Z{ACCENTED}]?+[a-zà-ɏ’']+)*$"
)
CAPITALS = re.compile(
    rf"(?=.*[AEIOUY{ACCENTED}])(?:Mc|Mac|[OD][’'])?[A-Z{ACCENTED}]{{3,}}(?:[-–‐’'][A-Z{ACCENTED}]{{2,}})*"
)
GLUED = re.compile(r"\b((?:[A-Z]\.){1,3})(?=[A-Z](?:[a-z]|[’'][A-Z]))")  # "A.Smith"
INITIALS = re.compile(r"(?:[A-Z]\.?|(?:[A-Z]\.){1,4}[A-Z]?|(?:Ll|Ff|Rh|Th|Ch|Ph|Wm|Jn|Jas|Chas|Thos|Geo)\.)")


@lru_cache(maxsize=8192)
def strip_honorific(name: str) -> tuple[str, str]:
    """(honorific or "", the name without it)."""
    match = HONORIFIC.match(name)
    if not match or match.end() >= len(name):
        return "", name.strip()
    return match.group().strip(), name[match.end() :].strip()


@lru_cache(maxsize=8192)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a name without honorific and post-nominals."""
    plain = name.strip().strip(",;").replace("O’ ", "O’").replace("O' ", "O'")  # "O’ Dee"
    _, bare = strip_honorific(
        plain if plain[-1:].islower() and not plain.endswith(SMALL_ENDS) else POST_NOMINALS.sub("", plain)
    )
    return tuple((GLUED.sub(r"\1 ", bare) if "." in bare else bare).split())


def is_person(name: str, *, known: Set[str] = frozenset()) -> bool:
    """Whether the whole of a short text reads as the name of one person.

    With an honorific one surname is enough; without, two to four words shaped like names, of which the
    first is a given name that is known (shipped list, or `known` from the same paper) or none is an everyday word.
    """
    if peers.is_peer(name):
        return True
    if len(name) > LONGEST_NAME or _reads_as_person(name, given=False):
        return len(name) <= LONGEST_NAME
    return bool(known) and _given_name(name) in known and _reads_as_person(name, given=True)


def _given_name(name: str) -> str:
    """The first word of a name, as given names are listed."""
    words = person_words(name)
    return words[0].lower().strip(".").replace("’", "'") if words else ""


@lru_cache(maxsize=8192)
def _reads_as_person(name: str, *, given: bool) -> bool:
    """Whether a text reads as a name; `given` says that its first word is known as a given name from elsewhere."""
    honorific = strip_honorific(name)[0]
    words = _surname_in_lower_case(IRISH.sub(r"\1 ", " ".join(person_words(name))).split(), bool(honorific))
    led = TWO_INITIALS if honorific else LED_BY_TWO
    if 2 <= len(words) <= 3 and led.match(" ".join(words)) and not words[1].isupper():
        words = ["".join(f"{letter}." for letter in words[0]), *words[1:]]  # "Mrs SE Stone", "PJ Bell"
    if not words or len(words) > 5 or (len(words) == 2 and HONORIFIC.sub("", f"{name} X") == "X"):
        return False  # or a rank alone
    if not all(NAME_WORD.match(w) or w.lower().rstrip(".") in PARTICLES for w in words) or DOTTED.search(name):
        return False
    if words[-1].lower() in PARTICLES or len(words[-1].strip(".")) < 2 or any(map(SAME_LETTER.fullmatch, words)):
        return False
    if INITIALS.fullmatch(words[0]) and APART.search(" ".join(words)):
        return False  # two people
    plain = [w.lower().strip(".") for w in words]
    letters = [w for w in words[:-1] if INITIALS.fullmatch(w) and (honorific or w.endswith("."))]
    called = honorific or plain[0] in forenames() or INITIALS.fullmatch(words[0])
    known_as_name = ({plain[0]} & forenames()) | ({plain[-1]} & BOTH if called else set())
    if any(
        w in BODY_HEADS
        or is_no_name(w)
        or OFFICE_WORD.fullmatch(w)
        or (w in TITLE_HEADS and w not in known_as_name)
        or (w in SMALL and len(w) > 1)
        for w in plain
        if f"{w.upper()}." not in letters and w.upper() not in letters
    ):
        return False
    if words[0].isupper() and len(words) == 1 and len(plain[0]) > 2 and SEVERAL.match(honorific):
        return False  # "Governors APPROVED"
    if KNIGHT.match(f"{honorific} {' '.join(words)}") and plain[0] not in forenames() and not given:
        return False  # a knight has a forename, an admiral too; alone, "Sir" is a county in Welsh or ends a sentence
    if honorific:
        return plain[-1] not in NOT_NAMES or plain[-1] in SURNAMES
    directors = plain[-1].endswith("s") and plain[-1][:-1] in TITLE_HEADS and "-" in plain[0]  # "Non-Executive …"
    if len(words) < 2 or directors or _is_too_long(plain):
        return False
    if given or not {first := plain[0].replace("’", "'"), first.split("-")[0]}.isdisjoint(forenames()):
        return plain[-1] not in NOT_NAMES or plain[-1] in SURNAMES
    surname = plain[-1] in SURNAMES and INITIALS.fullmatch(words[0]) and words[0] not in ("A", "I")
    return not re.match(r".{3,}ing$", plain[0]) and not any(w in NOT_NAMES for w in (plain[:-1] if surname else plain))


def _is_too_long(plain: list[str]) -> bool:
    """Whether words are more than two given names and a surname, particles and initials aside."""
    full = [word for word in plain if word not in PARTICLES and len(word.replace(".", "")) > 1]
    return len(full) > 3 and not set(full[:2]) <= forenames()


def _surname_in_lower_case(words: list[str], honorific: bool) -> list[str]:
    """The words of a name, the surname in title case where it alone is set in capitals ("Ann McKAY")."""
    if len(words) < 2 and not honorific:
        return words
    words = [w.lower() if w.isupper() and w.lower() in PARTICLES and len(w) > 1 else w for w in words]  # "DE LA BELL"
    if len(words) > 2 and len(words[-1]) < 4:
        return words  # more likely the acronym of a body
    given = all(INITIALS.fullmatch(w) or w in PARTICLES or w.lower().split("-")[0] in forenames() for w in words[:-1])
    if not words or not CAPITALS.fullmatch(words[-1]) or not (given or honorific) or words[-1].lower() in BODY_HEADS:
        return words
    return [*(w.title() if CAPITALS.fullmatch(w) else w for w in words[:-1]), words[-1].title()]


@remembered
def is_title(text: str) -> bool:
    """Whether a short text reads as the title of a post ("Head of Housing", "Director – Adult Social Care")."""
    words = re.findall(r"[A-Za-z][A-Za-z’'-]*", text[:LONGEST_PHRASE])
    if not words or len(words) > 16 or UNIT.fullmatch(text):
        return False
    lowered = [w.lower() if w != "DASS" else "director" for w in words]  # in small letters a surname
    of_complaints = lowered[-2:] == ["independent", "person"]  # whom councils appoint
    return of_complaints or (VERBS.isdisjoint(lowered) and any(map(_is_head, (*lowered[:6], lowered[-1]))))


def _is_head(word: str) -> bool:
    """Whether a word may carry a title: a head of titles, alone or behind a hyphen ("vice-chancellor")."""
    ends = (word.rpartition("-")[2], word.removesuffix("-elect").removesuffix("-designate")) if "-" in word else ()
    return word in TITLE_HEADS or not TITLE_HEADS.isdisjoint(ends)


@remembered
def opens_title(text: str) -> bool:
    """Whether a text that may also hold a body's head word is a title by its first words ("Chair of the Board")."""
    words = [w.lower() for w in re.findall(r"[A-Za-z][A-Za-z’'-]*", text[:LONGEST_PHRASE])]
    if not words or not is_title(text) or (words[0] not in TITLE_HEADS and words[0] not in TITLE_STARTS):
        return False
    return words[-1] not in BODY_HEADS or words[-1] in TITLE_HEADS or bool({"of", "for", "to"} & set(words[1:]))


def is_proper(text: str) -> bool:
    """Whether a text of capitals holds a word that is no everyday word, so that it can be the name of a body."""
    words = re.findall(r"[A-Z][A-Za-z’'-]*", text)
    return any(w.lower().split("'")[0].split("’")[0] not in NOT_NAMES and w.lower() not in BODY_HEADS for w in words)


def is_body(text: str) -> bool:
    """Whether a short text reads as the name of a body: capitalised words of which one is a body's head word."""
    words = re.findall(r"[A-Za-z][A-Za-z’'&-]*", text[:LONGEST_PHRASE])
    if not words or len(words) > 16 or not words[0][0].isupper() or text.startswith("From the "):
        return False
    return any(w.lower() in BODY_HEADS or (w.isupper() and len(w) > 2) for w in words)
