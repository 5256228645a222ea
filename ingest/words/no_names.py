"""Words that stand in no name of a person, and names of offices that are no title of anybody."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

# proper in the name of a body or a firm
NEVER_NAMES = frozenset(
    "locality localities via virtual online teams skype webex northern southern eastern western trains rail railway railways buses coaches airport airports "
    "democratic corporate legal administrative technical operational electoral appeal campaign lottery environmental educational commercial industrial citizens advice concern engineering hotels brewing brewery wealth marine catering hospitality logistics homelessness wildlife gurdwara "
    "mosque refuge clinic anglers headteachers growers retailers carers care tenants youth primary secondary infants nursery supported catholic methodist baptist quaker anglican presbyterian pentecostal muslim jewish hindu sikh buddhist "
    "bereavement neighbourhood pensioners advocacy survivors veterans disabled disability disabilities volunteers volunteering refugees mediation counselling "
    "befriending clubs womens mens dementia autism deaf stroke cancer diabetes addiction recovery homeless leaseholders landlords allotment "
    "allotments gardeners ramblers cyclists traders commerce canal waterways athletics swimming brownies synagogue interfaith multifaith foodbank foodbanks preschool "
    "toddlers parents childrens seniors parking "
    "designated named registered qualified initial initials area areas targeted accountable retired outgoing incoming substance domestic cafcass "
    "refugee asylum resettlement attainment improvement curriculum misuse paediatric midwifery maternity medicines emergency resilience civil scrutiny crime offender "
    "offending custody prison drugs alcohol tobacco efficiency property payroll insight intelligence analytics internal external affairs media "
    "fundraising stakeholder stakeholders influencing campaigns parliamentary bilingual simultaneous clerical catchment biodiversity flooding drainage "
    "coastal landscape arboricultural rights traffic roads structures cleansing cemetery crematorium trading animal private rented repairs "
    "landscapes electrics electricals fencing roofing flooring paving plumbing scaffolding guttering glazing plastering tiling decorating landscaping "
    "surfacing groundworks earthworks groundcare brickwork joinery carpentry haulage kitchens bathrooms removals motors tyres plumbers roofers decorators scaffolders taxis minibuses insurance "
    "residential medical agricultural horticultural architectural electrical mechanical structural municipal consultancy resources networks technologies renewables "
    "electricity telecom publishing ventures holdings investments assurance carer providers officers representatives representing academies vacancies diocesan pharmacist "
    "maintenance caretaking concierge tenancy welfare benefits revenues farming forestry angling cycling equestrian".split()
)
ABSTRACT = Worded(
    r"(?:(?<!^he)\w[ts]ions?|ology|abilit(?:y|ies)|ities|ional|(?<!^win)(?<!^blanken)(?<!^man)ships?)$|^(?:non|pre|multi|anti|inter|cross)-[a-z]"
)  # how no name ends, but for Sion, Hession, Winship, Manship and Blankenship

UNIT = Worded(
    r"(?:the )?(?:governor|member|councillor|clerk|committee|registrar|secretary|executive|leader|mayor|trustee|volunteer|student|teacher)"
    r"(?:[’']?s[’']?)? (?:services?|support|office|team|department|unit|section|liaison|development)|"
    r"(?:[\w&’'-]+ ){0,4}(?:health services?|health (?:and|&) safety|(?:passenger )?transport|housing|probation|scottish|welsh|(?:northern )?ireland) executive",
    re.I,
)  # the office that serves those whom it names ("Governor Services"), and what is called an executive and is a body


def is_no_name(word: str) -> bool:
    """Whether a word, in lower case, is in no name: "implementation"."""
    return word in NEVER_NAMES or bool(ABSTRACT.search(word))
