"""English abbreviations, as news styles (AP, Reuters, the BBC) write them."""

from sources.language.model import Abbreviations

TITLES = """adj Adm Amb Asst atty brig capt cdr cllr cmdr col comdr cpl cpt Dep Det Dir dr drs Ens Fr Gen
Gens gov govs Hon Insp lt ltc maj messrs mgr mlle mme mr mrs ms msgr mx ofc pfc Pres Prof Profs pte Pvt
Rep Reps Rev sen sens sgt sgts Spc st Ste supt supts tpr Treas"""

CONNECTORS = "cf c.f e.g i.e vs viz"

BEFORE_NUMBER = """apr april Art aug ca ch chap circa dec est ext feb fig figs jan jul jun Mar no nos n°
nov nr oct Op para paras pg pp pt rs rte sec sect sep sept Ser tel ver vol vols Mon tue tues Wed thu thur
thurs Fri Sat Sun"""

GENERAL = """acad approx apt assn assoc ave Bancorp bldg blvd bros co corp cos ctr ctrs dept depts dist
div elev esq exec expy ft fwy govt hosp hr hrs hwy inc incl inst int'l intl jr kg km lb lbs llc ltd mfg mi
misc mph Mt Mts mtn mtns nat'l natl oz ph.d pk pkwy pl plc prov Pt pty rd sq sr tbsp terr tsp twp univ yd
yds yr yrs jeopardy! yahoo! yum!"""

PLACES = """Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Me Mich Minn Miss Mo
Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Alta Man Ont Que Sask n.c n.d n.h n.j n.m
n.y r.i s.c s.d w.va"""

CLOCK = "a.m p.m"

ZONES = """eastern central mountain pacific atlantic greenwich zulu et est edt ct cst cdt mt mst mdt pt
pst pdt gmt utc bst ist cet cest eet eest msk sast pkt ict wib sgt hkt jst kst awst acst aest aedt nzst
nzdt"""

STARTERS = """a an the this that these those he she it it's we we're we've they they're i i'm i've i'd you
his her its our their my your what what's who who's whose when where why how which and but or so yet if as
at by for from in on to with without after afterward afterwards before during since until while amid among
because although though despite instead unlike however meanwhile moreover nevertheless nonetheless
therefore thus also then there there's here now still even both most many some several such another each
every neither nobody nothing perhaps maybe not according asked speaking citing is are was were am do does
did don't didn't has have had can can't could would should let let's once earlier later yesterday today
recently officials authorities investigators analysts critics experts residents shares"""

SPEECH = """said says say asked asks added adds told tells replied replies wrote writes tweeted tweets
posted exclaimed shouted shouts yelled demanded wondered quipped joked recalled responded declared
continued explained"""

ABBREVIATIONS = Abbreviations(
    titles=frozenset(TITLES.split()),
    connectors=frozenset(CONNECTORS.split()),
    before_number=frozenset(BEFORE_NUMBER.split()),
    general=frozenset(GENERAL.split()),
    places=frozenset(PLACES.split()),
    clock=frozenset(CLOCK.split()),
    zones=frozenset(ZONES.split()),
    starters=frozenset(STARTERS.split()),
    speech=frozenset(SPEECH.split()),
)
