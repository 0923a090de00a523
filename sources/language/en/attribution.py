"""How English says who said what."""

from sources.language.model import Speech

VERBS = """accuse accuses accused said say says told tell tells insisted insists insist claimed argued
argues argue admitted admits acknowledged acknowledges conceded concedes alleged alleges
asserted asserts contended contends testified testifies stated declared declares explained
explains maintains wrote writes tweeted tweets replied replies remarked quipped joked
recalled lamented boasted complained cautioned cautions"""

REPORTING = """report reports reported announced announces confirmed confirms revealed reveals disclosed
added adds noted notes warned warns suggested suggests predicted predicts stressed stresses
emphasized emphasised reiterated repeated observed concluded concludes estimated believes
believe believed thinks think agreed responded answered asked asks continued commented
mentioned pointed promised pledged vowed vows claims claim maintained showed shows indicated
indicates signaled signalled urged called calls described learned heard found finds posted
shouted yelled exclaimed demanded wondered mused swore ruled recounted advised informed"""

PARTICIPLES = """saying telling adding arguing claiming insisting noting warning explaining stating writing
declaring reporting suggesting stressing admitting acknowledging alleging asserting calling
tweeting"""

HEARSAY = """reportedly allegedly purportedly apparently supposedly alleged rumored rumoured accused
accuses accusing charged believed thought suspected understood according quoted quoting
citing cited cites denied denies deny denying statement interview report reports testimony
account accounts witness witnesses"""

CLAUSES = "when while because although though if whether after before until since as where whereas but so"

APPOSITIONS = """a an the who whose which one his her its their our formerly then now acting head chief
director chairman president senior founder co-founder author leader secretary professor
himself herself"""

ANONYMOUS = """official officials source sources person persons people aide aides insider insiders diplomat
diplomats adviser advisers advisor advisors observer observers individual individuals
somebody someone authorities representative representatives"""

SPOKESMEN = """spokesman spokeswoman spokesperson spokesmen spokespeople representative lawyer lawyers
attorney attorneys aide aides office press statement campaign"""

GENERAL = """company firm group organisation organization agency department ministry government authority
administration bureau office institution outlet newspaper paper network station service body
party team club union committee commission board panel leader leaders head chief boss
executive executives minister president chairman chairwoman director manager man woman men
women pair couple two three politician politicians lawmaker lawmakers campaign candidate
expert experts analyst analysts critics critic supporters opponents many some others several
report reports statement study survey document documents letter others media press reporter
reporters news interview conference telephone email tweet post member members congressman
congresswoman senator representative governor officer officers mayor judge coach captain
professor doctor dr prosecutor owner founder author secretary speaker chancellor king queen
prince pope bishop general colonel ambassador chair deputy vice prime foreign defense"""

ASIDES = """earlier later today yesterday tonight morning afternoon evening night week month year early
late last next first previously recently repeatedly publicly initially separately simply
flatly"""

SPEECH = Speech(
    verbs=frozenset(VERBS.split()),
    reporting=frozenset(REPORTING.split()),
    participles=frozenset(PARTICIPLES.split()),
    according=frozenset({("according", "to"), ("citing",)}),
    that=frozenset({"that"}),
    clauses=frozenset(CLAUSES.split()),
    passive=frozenset("is are was were be been being am get got to".split()),
    hearsay=frozenset(HEARSAY.split()),
    appositions=frozenset(APPOSITIONS.split()),
    pronouns=frozenset("i he she it they we who you".split()),
    anonymous=frozenset(ANONYMOUS.split()),
    spokesmen=frozenset(SPOKESMEN.split()),
    general=frozenset(GENERAL.split()),
    asides=frozenset(ASIDES.split()),
)
