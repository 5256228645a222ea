"""Every class and property of the graph, with its label for people, in one table.

W3C and community terms come first (ORG, FOAF, SKOS, DCTERMS, PROV, OA); our own namespace only where none fits.
Terms are plain IRI strings, so that this module needs no RDF library.
"""

from __future__ import annotations

BASE = "https://convenor.example/"
CV = BASE + "ns#"
ID = BASE + "id/"
SPAN = BASE + "span/"
GRAPH_PROVENANCE = BASE + "graph/provenance"
GRAPH_INFERRED = BASE + "graph/inferred"
FINDER = BASE + "finder/"  # the rule or model that found a span's facts
INFERENCE_ID = BASE + "inference/"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
FOAF = "http://xmlns.com/foaf/0.1/"
ORG = "http://www.w3.org/ns/org#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"

PREFIXES = {
    "cv": CV, "rdf": RDF, "rdfs": RDFS, "xsd": XSD, "owl": OWL, "skos": SKOS,
    "foaf": FOAF, "org": ORG, "dcterms": DCTERMS, "prov": PROV, "oa": OA,
}  # fmt: skip

TYPE = RDF + "type"
LABEL = RDFS + "label"
ALT_LABEL = SKOS + "altLabel"
SAME_AS = OWL + "sameAs"

# Kinds of entity: the word used in ids and addresses → (class, label for people, colour for pictures, hex).
KINDS: dict[str, tuple[str, str, str]] = {
    "person": (FOAF + "Person", "Person", "#1d4e89"),
    "organisation": (ORG + "Organization", "Organisation", "#7b2d26"),
    "place": (DCTERMS + "Location", "Place", "#2e6f40"),
    "membership": (ORG + "Membership", "Role held", "#5b4b8a"),
    "meeting": (CV + "Meeting", "Meeting", "#8a5a00"),
    "attendance": (CV + "Attendance", "Attendance", "#6b6b6b"),
    "item": (CV + "AgendaItem", "Agenda item", "#50676b"),
    "decision": (CV + "Decision", "Decision", "#a02c6f"),
    "action": (CV + "Action", "Action", "#b04a00"),
    "aim": (SKOS + "Concept", "Aim", "#00695c"),
    "strategy": (SKOS + "ConceptScheme", "Strategy", "#004d40"),
    "seat": (CV + "Seat", "Seat", "#4e5d2f"),
    "rule": (CV + "Rule", "Rule", "#3e4a61"),
    "definition": (CV + "Definition", "Definition", "#5d4037"),
    "paper": (FOAF + "Document", "Paper", "#37474f"),
}

# Properties: IRI → (label for people, label read backwards). Those with a backward label link two entities.
PROPERTIES: dict[str, tuple[str, str]] = {
    # membership (a role that a person holds)
    ORG + "member": ("held by", "holds"),
    ORG + "organization": ("in", "has role"),
    ORG + "role": ("role title", ""),  # literal: the title as printed, "" for a mere affiliation
    CV + "topic": ("on the subject of", ""),
    CV + "rolePlace": ("for the place", "role for this place"),
    CV + "roleStatus": ("standing", ""),  # held, former, proposed, vacant
    CV + "asOf": ("seen on", ""),  # date literal (xsd:date, xsd:gYearMonth or xsd:gYear), one per observation
    # meetings
    CV + "heldBy": ("meeting of", "met"),
    CV + "inMeeting": ("at the meeting", "includes"),  # item, attendance, decision, action → meeting
    CV + "attendee": ("who", "attended"),  # attendance → person
    CV + "attendedAs": ("as", ""),  # present, in_attendance, apologies, absent
    CV + "substituteFor": ("in place of", "represented by"),
    CV + "representing": ("for", "represented by"),  # attendance → organisation
    CV + "time": ("time", ""),
    CV + "venue": ("venue", ""),
    CV + "meetingKind": ("kind of meeting", ""),
    CV + "meetingStatus": ("standing", ""),  # held, scheduled, planned
    CV + "nextMeeting": ("next meeting given as", ""),
    CV + "number": ("number", ""),
    # decisions and actions
    CV + "underItem": ("under the item", "led to"),  # decision, action → item
    CV + "decisionKind": ("kind of decision", ""),
    CV + "text": ("wording", ""),
    CV + "conditions": ("on condition", ""),
    CV + "outcome": ("outcome", ""),
    CV + "votesFor": ("votes for", ""),
    CV + "votesAgainst": ("votes against", ""),
    CV + "votesAbstained": ("abstentions", ""),
    CV + "decidedBy": ("decided by", "decided"),  # decision → body
    CV + "concerns": ("concerns", "is the subject of"),  # decision, action → any entity that its text names
    CV + "owner": ("to be done by", "is to do"),  # action → person or organisation
    CV + "ownerText": ("to be done by (as printed)", ""),
    CV + "due": ("due", ""),
    CV + "status": ("status", ""),
    CV + "progress": ("since reported as", ""),  # action → what a later paper says of it
    CV + "reference": ("reference", ""),
    # aims
    SKOS + "broader": ("part of", "includes"),
    SKOS + "inScheme": ("in the strategy", "sets out"),
    CV + "aimKind": ("kind of aim", ""),
    CV + "serves": ("serves", "is served by"),  # decision, action, item, rule → aim
    # terms of reference
    CV + "seatOf": ("seat on", "has seat"),  # seat → body
    CV + "seatFor": ("held for", "has a seat as"),  # seat → organisation
    CV + "seatOrganisation": ("organisation as printed", ""),
    CV + "position": ("position", ""),
    CV + "sector": ("sector", ""),
    CV + "ruleOf": ("rule of", "has rule"),
    CV + "ruleKind": ("kind of rule", ""),
    CV + "clause": ("clause", ""),
    CV + "structured": ("as data", ""),  # JSON literal
    # definitions
    CV + "term": ("term", ""),
    CV + "defines": ("explains", "is explained by"),
    # things and places
    CV + "partOf": ("part of", "includes"),
    CV + "memberOf": ("member of", "has member"),
    DCTERMS + "isReplacedBy": ("replaced by", "replaces"),
    CV + "governs": ("governs", "is governed by"),
    CV + "founderOf": ("founder of", "founded by"),
    CV + "facilitated": ("facilitated", "facilitated by"),
    CV + "funds": ("funds", "funded by"),
    CV + "population": ("population", ""),
    CV + "organisationKind": ("kind of organisation", ""),
    CV + "placeKind": ("kind of place", ""),
    # papers
    DCTERMS + "title": ("title", ""),
    DCTERMS + "date": ("date", ""),
    CV + "documentKind": ("kind of paper", ""),
    CV + "paperStatus": ("standing", ""),
    CV + "paperOf": ("paper of", "has paper"),  # paper → body
    CV + "fromPaper": ("from the paper", "gives"),  # strategy, meeting → paper
    # everywhere
    LABEL: ("name", ""),
    ALT_LABEL: ("also written", ""),
    SAME_AS: ("same as", ""),
    TYPE: ("is a", ""),
}


def label(iri: str) -> str:
    """The words for people of a class or property."""
    if iri in PROPERTIES:
        return PROPERTIES[iri][0]
    if iri in PROVENANCE:
        return PROVENANCE[iri]
    for class_iri, words, _ in KINDS.values():
        if class_iri == iri:
            return words
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def shorten(iri: str) -> str:
    """`foaf:name` for a full IRI of a known namespace, else the IRI."""
    for prefix, start in PREFIXES.items():
        if iri.startswith(start):
            return f"{prefix}:{iri[len(start) :]}"
    return iri


# The properties by name, for code that writes or asks.
MEMBER, IN_BODY, ROLE = ORG + "member", ORG + "organization", ORG + "role"
TOPIC, ROLE_PLACE, ROLE_STATUS, AS_OF = CV + "topic", CV + "rolePlace", CV + "roleStatus", CV + "asOf"
HELD_BY, IN_MEETING, ATTENDEE, ATTENDED_AS = CV + "heldBy", CV + "inMeeting", CV + "attendee", CV + "attendedAs"
SUBSTITUTE_FOR, REPRESENTING = CV + "substituteFor", CV + "representing"
TIME, VENUE, MEETING_KIND, MEETING_STATUS = CV + "time", CV + "venue", CV + "meetingKind", CV + "meetingStatus"
NEXT_MEETING, NUMBER = CV + "nextMeeting", CV + "number"
UNDER_ITEM, DECISION_KIND, TEXT, CONDITIONS = CV + "underItem", CV + "decisionKind", CV + "text", CV + "conditions"
OUTCOME, VOTES_FOR, VOTES_AGAINST, VOTES_ABSTAINED = (
    CV + "outcome", CV + "votesFor", CV + "votesAgainst", CV + "votesAbstained",
)  # fmt: skip
DECIDED_BY, CONCERNS, OWNER, OWNER_TEXT = CV + "decidedBy", CV + "concerns", CV + "owner", CV + "ownerText"
DUE, STATUS, REFERENCE, PROGRESS = CV + "due", CV + "status", CV + "reference", CV + "progress"
BROADER, IN_SCHEME, AIM_KIND, SERVES = SKOS + "broader", SKOS + "inScheme", CV + "aimKind", CV + "serves"
SEAT_OF, SEAT_FOR, SEAT_ORGANISATION = CV + "seatOf", CV + "seatFor", CV + "seatOrganisation"
POSITION, SECTOR = CV + "position", CV + "sector"
RULE_OF, RULE_KIND, CLAUSE, STRUCTURED = CV + "ruleOf", CV + "ruleKind", CV + "clause", CV + "structured"
TERM, DEFINES = CV + "term", CV + "defines"
REPLACED_BY = DCTERMS + "isReplacedBy"
PART_OF, MEMBER_OF, GOVERNS, FOUNDER_OF = CV + "partOf", CV + "memberOf", CV + "governs", CV + "founderOf"
FACILITATED, FUNDS, POPULATION = CV + "facilitated", CV + "funds", CV + "population"
ORGANISATION_KIND, PLACE_KIND = CV + "organisationKind", CV + "placeKind"
TITLE, DATE, PAPER_KIND, PAPER_STATUS = DCTERMS + "title", DCTERMS + "date", CV + "documentKind", CV + "paperStatus"
PAPER_OF, FROM_PAPER = CV + "paperOf", CV + "fromPaper"

# Terms of the provenance graph and of the inferred graph only, and their labels for people.
QUOTE_SELECTOR, POSITION_SELECTOR = OA + "TextQuoteSelector", OA + "TextPositionSelector"
EXACT, START, END, SOURCE = OA + "exact", OA + "start", OA + "end", OA + "hasSource"
PAGE, GENERATED_BY, ACTIVITY = CV + "page", PROV + "wasGeneratedBy", PROV + "Activity"
INFERENCE, SCORE, REASON, FOUND_IN = CV + "Inference", CV + "score", CV + "reason", CV + "foundIn"
SUBJECT, PREDICATE, OBJECT = RDF + "subject", RDF + "predicate", RDF + "object"
PROVENANCE: dict[str, str] = {
    QUOTE_SELECTOR: "Quoted words",
    POSITION_SELECTOR: "Place in a text",
    EXACT: "words",
    START: "first character",
    END: "character after the last",
    SOURCE: "in the paper",
    PAGE: "page",
    GENERATED_BY: "found by",
    ACTIVITY: "Rule or model",
    INFERENCE: "Inferred link",
    SCORE: "how sure",
    REASON: "because",
    FOUND_IN: "found in",
    SUBJECT: "from",
    PREDICATE: "link",
    OBJECT: "to",
}


def kind_of(iri: str) -> str:
    """The kind of entity (a key of KINDS) that an id says, "" for an IRI that is not one of ours."""
    kind = iri.removeprefix(ID).partition("/")[0] if iri.startswith(ID) else ""
    return kind if kind in KINDS else ""
