"""Words that many ways of asking share: posts, meetings, what deciding is called."""

from __future__ import annotations

POST = (
    r"(?:(?:vice |deputy )?chair\w*|convenor|president|director|officer|manager|head|leader|lead|secretary|treasurer|"
    r"clerk|representative|members?|mayor|executive|vice chancellor|co ?ordinator|adviser|dean|commissioner|portfolio|holder|"
    r"councillor|boss|principal|solicitor|nurse|worker|consultant|accountant|minister|ombudsman|planner|engineer|surveyor|"
    r"trustee|governor|convener|head ?teacher|headmaster|headmistress|teacher|auditor|treasurer|bursar|registrar|chancellor|provost|warden|sheriff|"
    r"administrator|analyst|facilitator|observer|champion|ambassador|superintendent|inspector|constable|editor|guardian|chaplain|vicar|coroner|"
    r"lawyer|barrister|architect|midwife|pharmacist|practitioner|ceo|cfo|coo|caretaker|spokes(?:person|man|woman)|scrutineer|steward|patron|"
    r"curator|librarian|archivist|ranger|webmaster|coordinator|advocate)s?"
)
MEET = r"(?:meeting|meetings|session|sessions|agm|workshop|event|forum|PLACE meeting)"
DECIDED = (
    r"(?:approved|agreed|accepted|adopted|endorsed|rejected|refused|deferred|withdrawn|carried|lost|passed|funded|"
    r"decided|supported|authorised|confirmed|resolved|granted)"
)
DECIDE = (
    r"(?:approve|agree|accept|adopt|endorse|reject|refuse|defer|withdraw|fund|decide|support|authorise|confirm|resolve|"
    r"grant)"
)
THERE = r"(?:attend\w*|present|there|came|come|went|go|took part|take part|participat\w*|at|absent)"
SOMEBODY = r"(?:\w+ )?(?:doctor|professor|gp|nurse|councillor|officer|director|manager|trustee|governor|person|people|colleague)s?"  # a person
AIM = r"(?:priorit\w+|aims?|objectives?|ambitions?|goals?|themes?|domains?|outcomes?|missions?|commitments?|measures?)"
BODIES = r"(?:organi[sz]ations?|bodies|body|trusts?|councils?|partners?)"
