"""The everyday words that the labeller knows, by class: closed classes of English words, no name of a body or person.

They are its own, so that what was learnt stays true when the words that rules know change: a word here is one that weights speak of.
"""

from __future__ import annotations

from functools import cache

from convenor.ingest import gazetteer


@cache
def given_names() -> frozenset[str]:
    """The given names of which invented papers were made when the labeller was learnt, lower case; rules know more."""
    return gazetteer.words("forenames.txt")


TITLE_HEADS = frozenset(  # carry a post's title
    "accountant admin administrator adviser advisor advocate agent ambassador anaesthetist analyst apprentice "
    "archaeologist archdeacon architect archivist assistant associate asst auditor author barrister bookkeeper "
    "bursar buyer cardiologist caretaker caseworker cathaoirleach ceo cfo chair chairman chairperson chairwoman "
    "champion chancellor chaplain chief churchwarden clerk co-ordinator coach commandant commander commissioner "
    "commodore comptroller connector constable consultant controller convener convenor coo coordinator coroner "
    "councillor counsel counsellor coxswain curate curator custodian dean delegate dentist deputy designate "
    "designer developer dietitian dir director doctor ecologist economist editor engineer epidemiologist executive "
    "facilitator fellow firefighter forester fundraiser gamekeeper geriatrician governor gp grazier groundsman "
    "guardian handyman harbour-master harbourmaster head headmaster headmistress headteacher historian holder imam "
    "inspector instructor intern interpreter invitee journalist landowner lawyer lead leader lecturer lengthsman "
    "librarian magistrate manager master matron mayor member mentor mgr microbiologist midwife minister moderator "
    "navigator nominee nurse observer officer ombudsman oncologist optometrist organiser organist owner "
    "paediatrician paramedic partner pcso pharmacist photographer physician physiotherapist planner podiatrist "
    "portfolio-holder postmaster practitioner prescriber president principal pro-vice-chancellor professional "
    "professor provost psychiatrist psychologist rabbi radiographer radiologist ranger rector registrar rep "
    "representative researcher rfo scientist scribe scrutineer secretary sexton sheriff solicitor specialist "
    "spokesman spokesperson spokeswoman statistician steward strategist student superintendent supervisor surgeon "
    "surveyor taker teacher technician therapist trainee trainer translator treasurer trustee tutor valuer verderer "
    "verger vicar vice-chair vice-chairman vice-chairperson vice-chairwoman vice-chancellor vice-president "
    "vice-principal volunteer warden webmaster whip worker".split()
)
TITLE_STARTS = frozenset(  # begin one
    "acting assistant associate business cabinet chair chief clinical co corporate deputy director elected emeritus "
    "executive finance financial founding general group head hon honorary independent interim joint lay lead leader "
    "managing medical nominated non-exec non-executive operations partner policy portfolio principal programme "
    "project public regional senior service shadow strategic vice".split()
)
BODY_HEADS = frozenset(  # end the name of a body
    "academy accountants agency alliance architects assembly association authority board bureau cabinet cadets ccg "
    "ccgs centre chamber charity chemist chemists church cic circle club co-operative collaborative college "
    "commission committee commons company confederation consortium constabulary cooperative council cvs department "
    "directorate federation foodbank forum foundation fund group guild healthwatch hospice hospices hospital "
    "hospitals hub hwb icb icp ics infirmary institute league legion lep limited llp lords lpc ltd ministry network "
    "nhs office panel parliament partnership pcn pharmacy playhouse plc police practice programme scheme school "
    "scouts senate service services society solicitors sub-committee subcommittee surgery system taskforce team "
    "together trust u3a union university vanguard wi working-group".split()
)
PARTICLES = frozenset(  # inside surnames
    "ab al ap bin binti da das de del den der di dos du e el ibn la le mac mc nic ní st ten ter uí van von y ó".split()
)
SMALL = frozenset(  # small words
    "a an and as at be by for from in is it its of on or that the their this to was were with".split()
)
VERBS = frozenset(  # say more than a title
    "agreed apologised arrived asked attended attending attends been chaired gave had has have her his is joined "
    "left noted presided reported said sent takes that their this took was were which who whose".split()
)
NOT_NAMES = frozenset(  # begin with a capital and are in no name
    "absent abstained accepted access accountants accounts acting action actions adopted adult adults advertiser "
    "afternoon ageing agenda agreed aim aims all alliance allotments allowances also ambulance and annex annual "
    "answers any apologies appendix application appointed approved april architects arising arts assembly asset "
    "assets associates at attendance audit august avenue awareness background board borough bowls brigade britain "
    "british budget builders building business by cafe care carers carried center central centre chair chairman "
    "challenge change chapter children chronicle circulated city climate clinical cllrs closing co-opted coasts col "
    "college commissioning committee communications communities community compliance conclusion confirmed "
    "consultants consulting context contractors convenor cottages council councillor councilor countryside county "
    "cricket culture data date day dear december decision decisions declaration declarations declined deferred "
    "delivery deputy designate development developments digital director discussed district doc drs due dying each "
    "early east echo economic economy education elected elections email energy enforcement engagement engineers "
    "england english enterprise environment estates evening every executive expenditure expenses explained "
    "extraordinary faith families family farm farms february figure finance financial fire first focus following "
    "foods football footpaths for foresight former forum framework friday from gardens gazette general golf good "
    "governance great group hall handbook harbour head health herald heritage highways homes hospice hospital house "
    "housing how in income independent induction information innovation integrated integration interest interests "
    "interim introduction introductions invited ireland item items january jobs joint journal july june key "
    "landlord lane large lead leadership leisure lettings library licence licensing lifeboat living local logistics "
    "long lower management march marketing matters may measures medium meeting meetings member members membership "
    "mental mercury mesdames messrs minutes mmes monday month morning motion museum name national nature "
    "neighbourhood neighbourhoods network new news next nhs no nominated non none north noted notes notice november "
    "nursery nursing objective objectives october of officer officials old older on opening opposition opted "
    "ordinary organisation other our outcomes owner page park part partnership passed people performance personal "
    "place places plan planning plans playgroup please police policy position premises present press primary "
    "priorities priority procurement professional programme project properties proposed public pupils purpose "
    "quality questions quorate quorum radio ratified received recommendation recommendations recruitment recycling "
    "reference regeneration regional rejected remarks report reports rescue research resolved responsible retd "
    "review risk road role room rooms royal rugby rules safeguarding safety saturday schedule school science scope "
    "scotland scottish second secondary seconded section sector september service services session shop short site "
    "skills small social solicitors solutions south special sports staff standing starting station status statutory "
    "strategic strategy street suite summary sunday support supporting surveyors sustainability system systems "
    "table tba tbc team technology tel telegraph tenants tennis term terms textiles thank thanks that the theatre "
    "these third this those thursday time times title to today tomorrow tourism town training transport treasury "
    "trust tuesday unanimously unitary universities university update updates upper vacancy vacant valley venue "
    "vice vision visit voluntary voting wales ward waste water we wednesday week welcome well welsh west what when "
    "where which who why wildlife with withdrawn workforce working year years yes yesterday young your".split()
)
