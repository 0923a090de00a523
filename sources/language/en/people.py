"""English words that tell who is meant: what stands for a name, and what stands beside one."""

from sources.language.model import People

PEOPLE = People(
    pronouns=frozenset("he him his himself he's he'd he'll she her hers herself she's she'd she'll".split()),
    selves=frozenset("i i'm i've i'll me my myself we we're we've we'll us our ours".split()),
    roles=frozenset(
        """
        attorney billionaire businessman businesswoman candidate chairman chairwoman commissioner
        congressman congresswoman councilman councilwoman democrat director editor governor justice
        lawmaker lawyer mayor minister mogul nominee premier president representative republican
        secretary senator sheriff speaker spokesman spokeswoman veteran
        """.split()
    ),
    pointers=frozenset("the former".split()),
    titles=frozenset(
        """
        adm amb attorney capt chairman chairwoman chief col congressman congresswoman det director dr
        former gen gov governor judge justice king lt mayor minister mr mrs ms pope pres president
        prime prince princess prof queen rep representative reps rev secretary sen senator sens sgt
        sheriff sir speaker
        """.split()
    ),
    suffixes=frozenset("jr sr ii iii iv".split()),
    speech=frozenset(
        """
        added adds announced argued asked asks called claimed claims continued declared demanded
        exclaimed explained joked noted posted quipped recalled replied replies responded said say says
        shouted stated tell tells told tweeted tweets wondered writes wrote
        """.split()
    ),
)
