"""English names and titles: what tells a name from a word, and which names and titles are one.

The given names are those most common in news; the roles those that news puts beside names. Words are
spelled as compared (`spelling`): defense, center, labor.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from sources.language.model import Names

# Short forms follow the name they stand for.
_NICKNAMES = """
abigail abby, abraham abe, albert al bert, alexander alex alec sasha, alexandra sandra, alfred alf, andrew
andy drew, anthony tony, antonio toni, arthur art, barbara barb, benjamin ben benny benji, bernard bernie,
bradley brad, calvin cal, cameron cam, catherine cathy cate, katherine kate kathy katie kathryn, charles
charlie chuck chas, christina tina chrissy, christine chris, christopher chris topher kit, clifford cliff,
clinton clint, cynthia cindy, daniel dan danny, david dave davey, deborah debbie deb debra, dennis denny,
donald don donny donnie, dorothy dot dottie, douglas doug, edward ed eddie ted teddy ned, edwin ed, eleanor
ellie nell, elizabeth liz beth betty lizzie eliza libby betsy, emily em, eugene gene, frances fran, francis
frank, franklin frank, frederick fred freddie, gabriel gabe, gerald gerry jerry, gregory greg, harold harry
hal, henry harry hank, herbert herb, howard howie, isabella bella, jacob jake, jacqueline jackie, james jim
jimmy jamie, janet jan, jeffrey jeff, geoffrey geoff, jennifer jen jenny, jessica jess, joanna jo, john
jack johnny, jonathan jon, joseph joe joey, joshua josh, judith judy, kenneth ken kenny, kimberly kim,
lawrence larry laurie, leonard len lenny leo, leonardo leo, louis lou, lewis lew, lucille lucy, margaret
maggie meg peggy marge greta, martin marty, matthew matt, michael mike mick mickey micky, mitchell mitch,
nancy nan, nathan nate, nathaniel nate, nicholas nick nicky, nicola nicky, pamela pam, patricia pat patty
trish tricia, patrick pat paddy, peter pete, philip phil, rachel rach, randolph randy, raymond ray, rebecca
becky, richard rick dick rich ricky richie, robert bob rob bobby robbie bert, roger rog, ronald ron ronnie,
russell russ, samantha sam, samuel sam sammy, sharon shari, solomon sol, stephanie steph, stephen steve,
steven steve, stuart stu, susan sue susie, suzanne sue, theodore ted teddy theo, theresa terry tess, thomas
tom tommy, timothy tim timmy, valerie val, vanessa nessa, victoria vicky vicki, victor vic, vincent vince
vinny, virginia ginny, vladimir volodya, walter walt wally, william bill billy will willie liam, zachary
zach zack
"""
_GIVEN = """
aaron adam adrian agnes ahmad ahmed aidan aisha alan alejandro ali alice alicia allison amanda amelia amina
amir amy ana anders andre andrea andreas andrei andrés angela angelina anita ann anna anne annie antoine
ashley audrey barack beatrice benedict benito boris brandon brenda brian bridget bruce bruno bryan camille
carl carla carlos carmen carol caroline carolyn cecilia cesar charlotte chelsea chloe claire clara claude
claudia colin connor cornelia craig daisy dale damian dana daniela darren dean denise derek diana diane
diego dimitri dmitri dmitry dominic donna dylan edgar eduardo elena eli elias elijah elise ella ellen elon
emil emma emmanuel enrico eric erica erik erin ernest ethan eva evan evelyn fatima felipe felix fernando
fiona francesca francisco francois gareth gary gavin george georgia gilbert giovanni giorgia giuseppe glen
glenn gloria gordon grace graham guy hamid hannah hans harriet harvey hassan heather hector heidi helen
helena hillary hugh hugo hussein ian ibrahim igor ingrid irene iris isaac isabel isabelle ivan jane jared
jason javier jay jean jeanne jeremy jesse jesus jill jin joachim joan joel jordan jorge josé jose josef
juan juanita judd julia julian julie juliet julio jürgen justin kamala karen karin karl kathleen keith
kelly kerry kevin khalid kirsten klaus kristen kristin kyle lars laura lauren lea leah leila lena leon
leslie lily linda lisa lorenzo louise luca lucas lucia luis luiz luke lydia lynn madeleine mahmoud malcolm
marc marcel marco marcos marcus maria marie marina mario marion marjorie mark marta martha mary mateo max
maya megan melania melanie melissa mia miguel mikhail milan miles mitt miriam mohamed mohammed molly monica
muriel mustafa nadia naomi narendra natalie natasha neil nelson nicole nigel nikita nikolai nina nora
norman olaf oleg olga oliver olivia omar oscar otto pablo paolo paul paula pauline pavel pedro penelope
penny petra phillip phyllis pierre priya qasim ralph ramon raul rex ricardo rita roberta roberto roland
rosa rosemary roy ruben rudolf rudy rupert ruth ryan sally salma sara sarah saul scott sean sebastian
serena sergei sergey sergio shane shannon sheila shinzo silvia silvio simon sofia sonia sophia sophie
stanley stefan stella sven sylvia tamara tanya tara taylor teresa tereza tiffany todd tracy travis trevor
tyler umar ursula vera viktor vivian wang warren wayne wendy wesley wolfgang xavier yasmin yasser yoko
yolanda yousef yuri yusuf yvonne zainab zoe
"""
_NOT_GIVEN = """
al art bill cal cam dot em frank gene gerry guy harry jack jan jo jordan kit lea lou mark may milan nan
nelson pat penny ray rich rob sally sue ted tom val vic will
""".split()
"""Given names that are also common words or places: not enough to tell a name where a sentence begins."""

# A role that is compared by the first word of its group.
_ROLES = """
president pres presidents, minister ministers, premier, secretary sec secretaries, chancellor, senator sen
sens senators, representative rep reps congressman congresswoman congressmen representatives, governor gov
govs governors, mayor mayors, councilor councillor cllr councilman councilwoman, alderman, assemblyman
assemblywoman, delegate, speaker, whip, treasurer, ombudsman, commissioner comm, ambassador amb, envoy
emissary, consul, attache attaché, diplomat, chair chairman chairwoman chairperson, spokesperson spokesman
spokeswoman spokesmen, director dir, executive exec, manager mgr, founder, owner, partner, treasurer,
administrator, superintendent supt, principal, dean, provost, rector, professor prof profs, lecturer,
researcher, scientist, doctor, surgeon, physician, nurse, psychiatrist psychologist, general gen gens,
colonel col, lieutenant lt, captain capt cpt, sergeant sgt sgts, major maj, corporal cpl, private pvt pte,
admiral adm, brigadier brig, commander cdr cmdr, commodore, marshal, ensign, sheriff, constable, detective
det, inspector insp, officer ofc, trooper, ranger, warden, judge, justice, magistrate, attorney lawyer
barrister solicitor atty, counsel, prosecutor, coroner, king, queen, prince, princess, duke, duchess, earl,
baron, baroness, emperor, empress, sultan, sheikh sheik shaikh, emir, ayatollah, imam, rabbi, pope pontiff,
archbishop, bishop, cardinal, priest fr, reverend rev, pastor, deacon, coach, trainer, goalkeeper, striker,
defender, midfielder, quarterback, pitcher, editor, reporter journalist correspondent, columnist, anchor,
presenter host, author writer, novelist, poet, actor actress, singer, rapper, composer, conductor, artist,
painter, sculptor, architect, designer, engineer, mechanic, teacher, student, pilot, astronaut, cosmonaut,
farmer, fisherman, baker, butcher, chef, historian, economist, analyst, strategist, biologist, physicist,
chemist, geologist, astronomer, meteorologist, epidemiologist, virologist, hydrologist, archaeologist
archeologist, glaciologist, volcanologist, seismologist, oceanographer, botanist, zoologist, ecologist,
sociologist, anthropologist, cardiologist, neurologist, oncologist, pathologist, geneticist, linguist,
mathematician, statistician, anaesthetist anesthetist anesthesiologist, pharmacist, dentist, paramedic,
midwife, veterinarian, surveyor, plumber, electrician, firefighter, playwright, screenwriter, choreographer,
dancer, violinist, pianist, cellist, guitarist, drummer, soprano, tenor, cyclist, swimmer, sprinter, boxer,
golfer, winger, referee, jockey, accountant, auditor, translator, interpreter, comedian, illustrator,
cartoonist, publisher, beekeeper, curator,
librarian, photographer, filmmaker, producer, activist, campaigner, adviser advisor,
aide, assistant, leader leaders, head, chief, boss, official, lawmaker mp mps legislator parliamentarian,
politician, candidate nominee contender, member, expert, executive, star, player, athlete, veteran, tycoon,
billionaire, businessman businesswoman entrepreneur, expert, resident, witness, victim, suspect
"""
_PHRASES = {"pm": "prime minister", "ceo": "chief executive", "cfo": "chief financial officer",
            "coo": "chief operating officer", "cto": "chief technology officer",
            "vp": "vice president", "editor-in-chief": "editor", "md": "managing director"}  # fmt: skip
_BROAD = """
leader head chief boss official lawmaker politician candidate member expert star player athlete veteran
tycoon billionaire businessman resident witness victim suspect aide adviser diplomat scientist researcher
"""
_PLURAL_ROLES = """
sens reps gens govs profs drs senators representatives presidents leaders ministers governors mayors mps
messrs secretaries
"""
_PARALLEL = """
chair whip speaker leader founder owner partner member professor doctor author lawyer editor engineer
veteran activist designer producer scientist researcher teacher
"""
_RANKS = """
co, vice, deputy, former ex erstwhile onetime, acting interim caretaker, assistant, associate, elect
designate incoming, outgoing, emeritus, under, sub, shadow, honorary
"""
_PORTFOLIOS = """
political prime foreign interior home health finance defense justice education environment energy transport
transportation labor trade culture agriculture economy economic treasury housing immigration interior
industry sports tourism information science technology digital climate water forestry fisheries planning
infrastructure security intelligence press communications campaign general executive managing chief
financial operating marketing legal medical scientific national state federal regional city county town
district police fire special first second third lord attorney solicitor permanent private majority minority
house senate parliamentary opposition party faction homeland veterans commerce development family women
women's youth social welfare employment pensions research art music sales creative artistic sporting senior
lead head team club company bank group board opposition squadron artillery naval army brigade investment
technology technical coaching assistant
"""

_SAME = {
    "united nations": "un", "european union": "eu european-commission ec",
    "america": "us usa united-states united-states-america white-house",
    "britain": "uk united-kingdom great-britain", "emirates": "uae united-arab-emirates",
    "north atlantic treaty organization": "nato", "world health organization": "who",
    "international monetary fund": "imf", "world trade organization": "wto",
    "international criminal court": "icc", "international committee red cross": "icrc",
    "international atomic energy agency": "iaea", "international olympic committee": "ioc",
    "federal bureau investigation": "fbi", "central intelligence agency": "cia", "department justice":
    "doj justice-department", "department defense": "dod pentagon defense-department",
    "department state": "state-department", "federal reserve": "fed",
    "environmental protection agency": "epa", "food drug administration": "fda",
    "centers disease control prevention": "cdc centers-disease-control",
    "national health service": "nhs", "supreme court": "scotus", "house representatives": "house",
    "republican": "republicans gop republican-party", "democrat": "democrats democratic democratic-party",
    "conservative": "conservatives tory tories conservative-party", "labor": "labor-party",
    "liberal democrat": "liberal-democrats lib-dem lib-dems", "green": "greens green-party",
    "european central bank": "ecb",
    "african union": "au", "democratic republic congo": "drc", "north korea": "dprk pyongyang",
    "south korea": "rok seoul", "south africa": "pretoria", "saudi arabia": "saudi saudis saudi-arabian",
    "new york": "nyc new-york-city", "los angeles": "la", "washington dc": "dc",
    "islamic state": "isis isil daesh", "covid-19": "covid coronavirus", "muslim": "muslims",
    "jewish": "jew jews",
    "christian": "christians", "catholic": "catholics", "national aeronautics space administration": "nasa",
}  # fmt: skip
"""A name as compared → its short forms and other names, words of one joined by hyphens."""

_PEOPLES = """
republican republicans democrat democrats democratic conservative conservatives tory tories labor liberal
liberals socialist socialists communist communists green greens muslim muslims christian christians
catholic catholics protestant protestants jewish jews jew hindu hindus buddhist buddhists sikh sikhs sunni
sunnis shia shias kurdish kurd kurds palestinian arab arabs hispanic latino latinos
"""

_ORGANISATIONS = """
academy administration agency airline airlines airways alliance army assembly association authority bank
board broadcasting brigade bureau center church club college commission committee company congress
corporation council court department division embassy federation force forces foundation fund group guard
hospital house industries institute institution laboratory league library mayor media ministry museum
network office orchestra organization parliament party police press reserve school senate service society
station studios team times trust union university post herald tribune guardian gazette news tower treasury
"""

_OPENERS = """
according absolutely actually additional air alleged alongside american ample angry annual anonymous
apparent april architects army armed asylum august authorities back bad bail banks before best better big
black blood blue board border both bread breaking breakfast bridge british broad brown budget business
called campaign cancer care cash central chairman cheap chemical chief child children church citing city
civil clean clear climate close cloud coal coast coffee cold commercial common community compared companies
confidence consumer contact cost council country court crime critics crops crowd crude crude current dark
data dead deadly dear death debris debt deep defense demand despite detective dinner direct disaster
disease doctors domestic doubt dozens drinking drought drug dry due early east economic education election
electricity emergency energy engine engineers english environmental equally equity eventually every
everything evidence experts export extra extreme face family famous far farmers fast fear federal fewer
fighting finance final financial fire firm fish five flood flour flowers fog following food football
footage foreign forest former four france free french fresh fuel full funding further future gas general
german given global gold good government grain great green ground growth gunfire half hand hard harvest
having headline health heat heavy help high hospital hot house housing hundreds ice immigration import
income increased independent industry infected inflation information inside instead insurance interest
international internet iron job joint journalist judge judges june junior just justice key labor land large
last late later law lawyer lawyers left legal less life light like little live local long looking love low
lower lunch main major make male manufacturing many march marine mass may media medical meat men mental
merchandise middle military milk million millions minor missing mob mobile modern money monthly more
morning mostly mud music mutual national natural nearby near nearly nerves neither net new news next night
nine north northern nothing now nuclear nurse ocean oil old online only open opposition order ordinary
organic original other outside overall overnight paper parents parliament part party passenger past patient
peace people perhaps personal petrol physical pipe plastic plenty police political pollution poor popular
port possible power pregnant press pressure previous price private profit property public quality quick
quiet quite radio rail rain rare rate raw ready real recent record red regional regular relief religious
remote rent rescue research residential retail rice right river road rock rough rubbish rush safe sale salt
same sand school science scores sea search second security senior serious seven severe sewage sex sharp
shelling short silver similar simple single six sixty slow small smoke snow social soil solar solid someone
south southern space special spending sports spring staff standard state steel still stock storm street
strong student students sudden sugar summer supply support sure surprise tax tea teacher technology teen
ten textile thank thanks thick thin third thirty thousands three thunder ticket tight time timber top
torrential total tourism tourist town toxic trade traffic train training transport travel trial troops true
trust twelve twenty twice two unable unemployment union united unlike unknown upper urban usual vaccine
various vehicle veteran victim video violence vital voter wage want war warm waste water weak weather web
weekly well west western wet what whatever wheat white wide wild wind wine winter witness witnesses women
wood wool work world worried worse would writing wrong yellow yes young youth zero yesterday today tomorrow
tonight meanwhile moreover additionally nevertheless nonetheless otherwise therefore hence indeed maybe
please sometimes often usually elsewhere somehow whoever whichever let see read watch click join send
update correction editor note photo image hello hi sorry congratulations based born known given seen asked
made taken led left found founded built set held hit lost won told paid hundreds dozens under
"""
_ENDINGS = """
ly ing tion tions sion ment ments ness ity ities ism ship ance ences ence ers ors ists ies ed ees ives als
ons ths cks ants ents ges ses ts ks ps ds age ture ware work
""".split()

_PARTICLES = """
al el bin ibn bint abu abd ben de del della di da das do dos du der den des van von zu zur la le los las
ter ten y e af av st san santa ap
"""
_COURTESY = {
    "mr": "mr",
    "ms": "ms",
    "mrs": "ms",
    "miss": "ms",
    "messrs": "mr",
    "mx": "mx",
    "dr": "",
    "drs": "",
}
_CAPITALISED = """
celsius fahrenheit kelvin internet god ok tv pm am web email e-mail ceo cfo coo vp phd md mp mps id pdf sms
faq ad bc gdp ps i i'm i'd i'll i've ii iii iv christmas easter new year's eve thanksgiving sir lord lady
dame madam madame honorable excellency majesty highness mr mrs ms miss dr st
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _groups(text: str) -> Mapping[str, str]:
    """Every word of each group → the first."""
    return {word: group.split()[0] for group in text.split(",") for word in group.split()}


@cache
def names() -> Names:
    """All of it, made when the first name is looked for."""
    nicknames, full = defaultdict[str, set[str]](set), set[str]()
    for name, *shorts in map(str.split, _NICKNAMES.split(",")):
        full.add(name)
        for short in shorts:
            nicknames[short].add(name)
    roles = {**_groups(_ROLES), **_PHRASES}
    same = {short.replace("-", " "): name for name, shorts in _SAME.items() for short in shorts.split()}
    return Names(
        particles=_words(_PARTICLES),
        links=_words("of for"),
        organisations=_words(_ORGANISATIONS),
        suffixes=_words("inc ltd llc plc corp co gmbh ag sa nv jr sr ii iii iv limited incorporated company"),
        capitalised=_words(_CAPITALISED),
        openers=_words(_OPENERS),
        endings=tuple(_ENDINGS),
        given=frozenset((full | nicknames.keys() | _words(_GIVEN)) - set(_NOT_GIVEN)),
        nicknames={short: frozenset(names) for short, names in nicknames.items()},
        peoples=_words(_PEOPLES),
        same=same,
        courtesy=_COURTESY,
        roles=roles,
        broad=_words(_BROAD),
        parallel=_words(_PARALLEL),
        mandates=_words("senator representative"),
        plural_roles=_words(_PLURAL_ROLES),
        tails=_words("officer"),
        ranks=_groups(_RANKS),
        portfolios=_words(_PORTFOLIOS),
        offices=_words("minister secretary commissioner"),
        articles=_words("the a an its his her their our"),
        conjunctions=_words("and & / or"),
    )
