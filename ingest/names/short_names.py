"""Given names that are short for others: Dave for David, Sue for Susan."""

from __future__ import annotations

from functools import cache

_LONG = {
    "alan": "al", "alexander": "alex sandy", "alexandra": "alex sandra", "alfred": "alf fred", "andrew": "andy drew",
    "anthony": "tony", "antony": "tony", "barbara": "barb babs", "benjamin": "ben", "bernadette": "bernie",
    "bernard": "bernie", "beverley": "bev", "bradley": "brad", "catherine": "cath cathy kate katie", "cathryn": "cath cathy kate",
    "charles": "charlie chas", "christina": "chris tina", "christine": "chris chrissie", "christopher": "chris",
    "daniel": "dan danny", "david": "dave davy", "deborah": "deb debbie", "debra": "deb debbie", "derek": "del", "donald": "don",
    "dorothy": "dot dottie", "douglas": "doug", "edward": "ed eddie ted teddy", "eleanor": "ellie nell", "elizabeth": "liz lizzie beth betty libby",
    "frances": "fran", "francis": "frank", "frederick": "fred freddie", "geoffrey": "geoff", "gerald": "gerry", "gerard": "gerry",
    "gillian": "gill jill", "gregory": "greg", "harold": "harry", "henry": "harry", "jacqueline": "jackie jacqui", "james": "jim jimmy jamie",
    "janet": "jan", "janice": "jan", "jeffrey": "jeff", "jennifer": "jen jenny", "jeremy": "jez", "jessica": "jess", "joanna": "jo", "joanne": "jo",
    "john": "jack", "jonathan": "jon", "joseph": "joe", "josephine": "jo josie", "joshua": "josh", "judith": "judy", "katherine": "kate kath kathy katie",
    "kathleen": "kath kathy", "kathryn": "kate kath kathy", "kenneth": "ken kenny", "kevin": "kev", "kimberley": "kim", "lawrence": "larry laurie",
    "leonard": "len", "leslie": "les", "lesley": "les", "lynda": "lyn", "linda": "lin", "malcolm": "mal", "margaret": "maggie meg peggy mags",
    "martin": "marty", "matthew": "matt", "maureen": "mo", "maurice": "mo", "melanie": "mel", "michael": "mike mick micky",
    "michelle": "shell", "mohammed": "mo", "muhammad": "mo", "natalie": "nat", "nathan": "nat", "nicholas": "nick nicky", "nicola": "nicky nikki",
    "norman": "norm", "oliver": "ollie", "pamela": "pam", "patricia": "pat tricia trish", "patrick": "pat paddy", "penelope": "penny",
    "peter": "pete", "philip": "phil", "phillip": "phil", "rachel": "rach", "raymond": "ray", "rebecca": "becky bec", "reginald": "reg",
    "richard": "rich rick dick richie", "robert": "rob bob bobby robbie bert", "roderick": "rod", "rodney": "rod", "ronald": "ron",
    "rosemary": "rosie", "russell": "russ", "samantha": "sam", "samuel": "sam", "sandra": "sandy", "sarah": "sally", "sebastian": "seb",
    "sidney": "sid", "simon": "si", "stanley": "stan", "stephanie": "steph", "stephen": "steve", "steven": "steve", "stuart": "stu",
    "stewart": "stew", "susan": "sue susie", "suzanne": "sue", "terence": "terry", "theresa": "terry tess", "theodore": "theo ted",
    "thomas": "tom tommy", "timothy": "tim", "valerie": "val", "veronica": "ronnie", "victor": "vic", "victoria": "vicky vicki tori",
    "vincent": "vince", "walter": "walt", "wilfred": "wilf", "william": "bill billy will", "winifred": "win winnie", "zachary": "zac",
}  # fmt: skip


@cache
def _short() -> dict[str, frozenset[str]]:
    """A given name in lower case → those that are short for it."""
    return {full: frozenset(short.split()) for full, short in _LONG.items()}


def are_one(given: str, other: str) -> bool:
    """Whether one of two given names in lower case is short for the other."""
    return given in _short().get(other, ()) or other in _short().get(given, ())
