"""Words of which invented papers are made: parts of names, titles, bodies, heads of lists and sentences. Nobody is meant."""

from __future__ import annotations

from convenor.ingest.labelled.vocabulary import NOT_NAMES, given_names

GIVEN = sorted(word for word in given_names() if word.isalpha() and len(word) > 2)
USUAL = (
    "john david michael paul peter mark andrew james robert stephen sarah susan helen karen jane julie margaret anne mary "
    "elizabeth ann alan brian colin graham keith kevin ian neil martin richard simon philip tom ben chris steve mike sue jo "
    "liz kate emma claire rachel louise alison linda carol janet christine gillian ruth fiona sally lucy amanda nicola lisa "
    "tracy jenny pat tony roger geoff bob bill jim dave nick tim phil rob sam alex lee".split()
)
OPENS = (
    "Harl Mell Brad Thorn Wick Stan Car Pem Whit Ash Hol Lang Rad Tre Pol Pen Dun Mac Kin Gal Bar Bur Cran Dray El Fen Gar "
    "Haz Ing Jar Ket Lam Mor Nor Os Pic Quin Ros Sel Tal Ul Ven Wal Yar Zel Bho Sha Pat Kau Ahm Oko Ade Nwo Chow Li Wu Nak "
    "Iva Kow Sil".split()
)
CLOSES = (
    "ton by ford ley worth well man son sey wick ham field combe more den land dow der er ett ins ard all ock ingham idge "
    "iere ani ura eed esi ski ova ez ois ell bury mead stow win".split()
)
GIVEN_CLOSES = "a i o e ia an in esh ush ita".split()
EVERYDAY = sorted(word for word in NOT_NAMES if word.isalpha() and 3 < len(word) < 8)
SHORT = "Lee Fox May Day Low Cox Ross Hay Gee Poe Kay Ali Roy Sen".split()
BEFORE_SURNAME = (
    "Mc",
    "Mac",
    "O’",
    "O'",
    "Fitz",
    "D’",
    "O ",
    "de ",
    "van ",
    "von ",
    "Le ",
    "St ",
    "ap ",
    "De ",
    "van der ",
)
ADDRESS = "Mr Mrs Ms Miss Dr Cllr Councillor Professor Prof Rev Sir Dame Cllr Mr Mrs Dr".split()
DOTTED = frozenset("Mr Mrs Ms Dr Cllr Rev Prof".split())
BEHIND = ("MBE", "OBE", "JP", "CBE", "DL", "MP", "MLA", "QPM", "BEM")

PLACE_OPENS = "Ald Bex Cald Dor Ech Fal Gos Hux Ips Kel Lod Mar Nes Orm Pew Ruth Skel Tam Usk Wex".split()
PLACE_CLOSES = "ford shire ham ton mouth dale bridge borough stead wold minster by".split()
BODIES = (
    "Borough Council|District Council|Council|County Council|City Council|Parish Council|NHS Trust|NHS Foundation Trust|"
    "Clinical Commissioning Group|CCG|ICB|Healthwatch|Police|Fire and Rescue Service|University|College|Chamber of Commerce|"
    "Housing Association|Surgery|Medical Practice|Academy|Primary School|Partnership|Voluntary Action|Community Trust|Hospital|"
    "Constabulary|LEP|Health Board|Forum|Residents Association|Community Council|Harbour Trust|Homes|Ltd|Consulting|Water|"
    "Green Party|Youth Club"
).split("|")
FIRMS = "Group|Homes|Solutions|Associates|Bakery|Motors|Engineering|Media|Farm|Centre|Hall".split("|")
BRANDS = "ia ex ix ora vo tec soft net media group".split()
FIELDS = (
    "Finance Housing Planning Health Nursing Quality Operations Strategy Communications Environment Education Children Adults "
    "Transport Estates Governance Performance Commissioning Resources Regeneration Culture Safeguarding Partnerships Workforce "
    "Digital Procurement Legal Engagement Inclusion Skills Growth Infrastructure Contracts Policy Corporate Community Public "
    "Mental Primary Care Patient Experience".split()
)
LONG_FIELDS = (
    "Public Health|Adult Social Care|Children’s Services|Primary Care|Mental Health|Social Care|Human Resources|Patient Experience|"
    "Community Safety|Corporate Services|Democratic Services|Economic Development|Medicines Management|Integrated Services|"
    "Customer Services"
).split("|")
TITLE_ENDS = (
    "Manager Officer Lead Director Adviser Coordinator Secretary Representative Consultant Nurse Assistant Administrator Engineer "
    "Planner Solicitor Accountant Specialist Inspector Practitioner Leader Head Member".split()
)
# {f}: a field of work, {w}: an everyday word, {e}: how a title ends, {x}: the letters of one
TITLES = (
    "Director of {f}|Director of {f}|Head of {f}|Head of {f} and {f}|{f} Manager|{f} Officer|Chief Executive|Chief Executive|"
    "Chief Executive Officer|Non-Executive Director|Non Executive Director|Lay Member|Chief Finance Officer|Chief Nursing Officer|"
    "Chief Operating Officer|Medical Director|Deputy Director|Associate Director|Interim Director of {f}|Assistant Director, {f}|"
    "Executive Director of {f} and {f}|Senior {e}|Principal {e}|Project {e}|Business {e}|Programme {e}|{f} Lead|{f} Coordinator|"
    "{f} Adviser|Director, {f}|Head of Service, {f}|Service Manager - {f}|Lay Member – {f}|Cabinet Member for {f}|"
    "Portfolio Holder for {f}|{f} {f} {e}|{f} and {f} {e}|{e}, {f} and {w}|{e} of {w} & {f}|{w} {e}|{w} {f} {e}|{w} {w} {e}|{x}|"
    "Headteacher|Head Teacher|Bursar|Principal|Clinical Lead|GP|Practice Manager|Pharmacist|Member of the public|Public Governor|"
    "Parent Governor|Staff Governor|Company Secretary|Democratic Services Officer|Committee Clerk|Parish Clerk|Treasurer|"
    "Secretary|Minute taker|Note taker|Vice Chair|Councillor|Trustee|Churchwarden|Independent Member|Lay Representative|"
    "Staff Side Representative|Carer Representative|Executive Assistant|PA to the Chief Executive|Business Support Officer|"
    "Solicitor|Monitoring Officer|Corporate Director|Registrar|Vice-President|Board Secretary|Chief Officer|Clerk|Member|Lead|"
    "Co-opted|Observer|Minutes|Independent Chair|Voting Member|Parent|Staff|Foundation Governor|Rector|Warden|Volunteer|Resident"
).split("|")
CHAIRS = "Chair|Chairman|Chair|Vice Chair|Vice-Chairman|Mayor|Convener|Chairperson|Clerk|Secretary|Treasurer".split("|")

HEADS = {
    "HP": (
        "Present|Present|Present|Present|Members present|Attendees|Attendance|In the room|Those present|Board members present|"
        "Councillors present|Members|Trustees present|Governors present|Attending|Participants|Members in attendance|"
        "Committee members|Voting members|Voting members present|People present|Who came|Directors present|Attended|"
        "Present at the meeting|Members attending|Board members|{b} Present|Roll call|Who was there|Here|Round the table|On the call|Joined by "
        "video|In person|Online|Delegates|Signed in|Ward members|Partners|Council members|Panel members|Members of the Panel|Voting|"
        "Elected members|With us|Those who came|Committee|Board|Members (voting)|Attendance list"
    ).split("|"),
    "HI": (
        "In attendance|In attendance|In attendance|Also present|Also in attendance|Officers|Officers present|Observers|Guests|"
        "Invited|By invitation|Officers in attendance|Others present|Staff|Visitors|Secretariat|Non-voting members|Also attending|"
        "Advisers|Support officers|Supporting officers|Speakers|Officials in attendance|Members of the public|Others in attendance|"
        "Other attendees|Council officers in attendance|Minutes|Clerk|Employees present|Council staff present|Support|Presenters|"
        "Minute taker|Note taker|Also attended|Other officers|Members of the public present|Public|Press|Non-members|Apprentices|"
        "Also there|Joining us|Helping|Witnesses|Presenting|Ward councillors attending|Technical support|Host|Auditors|Observing|"
        "Lead officers|Invited guests|{b} officers|Present for part|In support|Scribe|Others who came"
    ).split("|"),
    "HA": (
        "Apologies|Apologies|Apologies for absence|Apologies received|Apologies from|Apologies received from|Sent apologies|"
        "Absent with apologies|Regrets|Unable to attend|Apologies were received from|Apologies for absence were received from|"
        "Members’ apologies|Not able to come|Apology|Apologies for absence had been received from|Could not come|Away|Sorry to miss it|"
        "Sends regrets|Excused|Leave of absence|Apols|Could not make it|Sent word"
    ).split("|"),
    "HX": (
        "Absent|Not present|Absent without apology|Did not attend|No apologies received from|Members absent|Missing|No word from|"
        "Away without notice"
    ).split("|"),
}
HEAD_NOTES = ("in part", "via Teams", "for part of the meeting", "(non-voting)", "(by phone)", "(from item 3)")
STATES = {
    "HP": "Present|Present|Attended|Here|In person|Online|Yes".split("|"),
    "HI": "In attendance|In attendance|Observer|Observing|Officer|Guest".split("|"),
    "HA": "Apologies|Apologies|Apologies sent|Apologies received|Sent apologies|Apols|Regrets".split("|"),
    "HX": "Absent|Absent|Not present|Did not attend|No apologies".split("|"),
}  # of one person, behind the name
TOLD_BEHIND = {
    "HP": "were present|attended|attended the meeting|were there|took part|were in the room|formed the meeting".split(
        "|"
    ),
    "HI": "were in attendance|also attended|joined as guests|were also present|came as observers|sat in".split("|"),
    "HA": "sent apologies|had sent apologies|gave apologies|were unable to attend|had sent their apologies|could not come".split(
        "|"
    ),
    "HX": "were absent|did not attend|were not present|did not come".split("|"),
}
PARTIES = "Labour:|Conservative:|Independent:|Green -|Labour|Liberal Democrat:|Residents’ Group:|Plaid:|Conservative Group|SNP -".split(
    "|"
)
GROUPS = "School members:|Voting members|Officers:|Community representatives|Co-opted members:|Labour|Independent|Non school members:".split(
    "|"
)
AWAY = (
    "Apologies|Apologies for absence|An apology|Apologies for inability to attend|Written apologies|Apologies for lateness".split(
        "|"
    ),
    ("", "providing an explanation", "for this meeting"),
    ("were", "was", "have been", "had been", ""),
    ("", "", "duly", "also"),
    "received|received|noted|accepted|given|tendered|sent|submitted|recorded|intimated|made".split("|"),
    ("from", "from", "by", "on behalf of", "from:"),
)  # one of each makes "Apologies for absence were received from"
AWAY_ELSE = "There were apologies from|The Chair gave apologies on behalf of|Apologies: received from|Apologies for absence: were received from|Apologies:".split(
    "|"
)
CAME_BEFORE = (
    "Also in attendance were|In attendance were|Also present were|Also in attendance for part of the meeting was|"
    "The following officers were in attendance:|Officers in attendance were|Also:|Present as observers were"
).split("|")
CAME_BEHIND = (
    "was in attendance|were in attendance|were also present|also attended|joined the meeting|attended for item 5|"
    "was present for this item|also attended the meeting|were present as observers"
).split("|")
PRESENT_BEFORE = (
    "The meeting was attended by|Present were|Members present were|The following members were present:|Those present were|"
    "The meeting consisted of"
).split("|")
# {o}: another person, {t}: a title, {b}: a body
INSTEAD = (
    "in place of {o}|deputising for {o}|on behalf of {o}|substitute for {o}|(deputy for {o})|(rep {o})|(also rep {o})|"
    "(nominated deputy for {o})|(nominated deputy for {t} {o})|for {o}|as {o}’s substitute|(sub for {o})|(representing {o})|"
    "representing {b}"
).split("|")
NOTES = "(part)|(until 3pm)|(via Teams)|(from item 4)|(by phone)|(virtual)|(non-voting)|(for item 6)".split("|")
BETWEEN = (
    "There were 5 members of the public present.|None|The meeting was quorate.|Members of the public: 3|Press: 1|Vacancy|"
    "Two members of the press|1|2|3.|Page 1 of 8"
).split("|")

# {p}: somebody, {t}: a title, {b}: a body, {c}: a place, {n}: a number, {w}: an everyday word, {f}: a field of work
ITEMS = (
    "Welcome and introductions|Declarations of interest|Minutes of the last meeting|Matters arising|Chair’s report|Finance report|"
    "Any other business|Action log|Public participation|Planning applications|Performance report|Date of next meeting|"
    "Apologies for absence|Apologies|Update from partners|Risk register|{w} {f}|{f} Update"
).split("|")
AWAY_ITEMS = (
    "Apologies for absence|Apologies|Apologies for Absence|To receive apologies|Apologies received|Welcome and apologies|"
    "To receive apologies for absence"
).split("|")
SENTENCES = (
    "The Chair welcomed everyone to the meeting.|The Chair welcomed {p} to the meeting.|{p} declared an interest in item {n} as a "
    "member of {b}.|{p} presented the report.|It was proposed by {p}, seconded by {p} and agreed.|There were no declarations of "
    "interest.|The minutes of the meeting held on {n} May were approved as a correct record.|{p} asked about the cost of the work at "
    "{c}.|{p} and {p} gave an update on {w}.|RESOLVED: That the report be noted.|Action: {p} to write to {b}.|{p}, {t}, {b}, "
    "explained the plans.|No apologies were received.|Apologies were noted as above.|The Board thanked {p} for her work as {t}.|"
    "The {t} reported that {b} would meet {p} in June.|A letter from {p} of {b} was read out.|{p} left the meeting at {n}pm.|"
    "Nominated: {p}. Elected unopposed.|Action {n} {p} Complete|Action {n} {p} Ongoing|Correspondence: {p}, {p} and {p} had written "
    "about the footpath.|Working group: {p}, {p}, {p}.|{w} {f} {w}: {p} opened the meeting.|Welcome to {w} - {p}|{p} – {t} – gave "
    "apologies for lateness.|{w} {f} & {f}|Page {n} of 20|{w} {w} {f}|{f} and {w}|{p} was elected Chair.|{p} agreed to write to the "
    "{w} {w}.|{p} noted that the {w} was {w}.|{p} reported that the {w} would {w}.|The vote was taken and was carried: for: {p}, {p}, "
    "{p}; against: {p}.|Sympathy was extended to the family of {p}.|A vote of sympathy was passed with the {s} family on the death of {p}.|{p}, {p} and {p} spoke on the {w}.|Members: {p}, {p}.|{b} {w} {f} "
    "Review|Proposed by {p} and seconded by {p} that {p} be elected Treasurer.|{n}/14 {w} {f}|In the absence of the Chair, {p} took the "
    "chair.|It was noted that no apologies had been received and all members were present.|The attendance of {p} at the last meeting "
    "was noted.|Guests from {b} and {b} gave a presentation.|Officers would report back to {b}.|Contact: {p}, {t}, Tel 01234 567890"
).split("|")
FRONTS = (
    ("{m}", "Minutes of the meeting held on {d} at {n}.30 pm in the {c} Hall"),
    ("Minutes of the {m} meeting", "Date: {d}", "Time: {n}:00", "Venue: Committee Room {n}, Town Hall, {c}"),
    ("{M}", "MINUTES", "{d}"),
    ("MINUTES of a Meeting of {m} held at the Council Chamber, {c} on {d}",),
    ("{m} - {d}",),
    ("Minutes of the {m} meeting held on {d}, at {c} Hall and via Zoom, commencing at {n}.30 pm",),
    ("MINUTES OF THE MONTHLY MEETING OF {M} HELD IN {c} HALL ON {d} AT 2.00 P.M.",),
    ("Minutes", "{m}", "{d}, {n}pm, {s} House, {c} Road"),
    (),
)
FRONT_NOTES = (
    "Facilitator: {p}|Note-taker: {p}|Time keeper: {p}|Called by: {p}|Type of meeting: {w}|Contact: {p}|Contact: {p} Tel 01234 567890|Contact: {p}, {t}, 01234 567890|{g} Street, {c}|{s} Hotel, {g} {s} Road, {c}|"
    "Enquiries to {p}|Reported by {p}|{w} {f} Plan|Chair’s signature: ........|{g} {s} Centre, {c}|Author: {p}|Ref: {n}/19|"
    "{c} and {c} Area Committee|{c} Locality|Contents|1 Apologies 2 Minutes 3 Any other business"
).split("|")
