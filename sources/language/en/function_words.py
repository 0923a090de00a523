"""English function words: pronouns, articles, prepositions, conjunctions, auxiliaries, courtesy titles."""

FUNCTION_WORDS = frozenset(
    """
    a about above across after again against ago all almost along already also although always am amid among
    an and another any anyone anything are aren't around as at away back be became because become been
    before behind being below between both but by can can't cannot could couldn't did didn't do does doesn't
    doing don't down during each either else enough even ever every everyone everything few for from further
    had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how
    however i i'd i'll i'm i've if in including instead into is isn't it it'd it'll it's its itself just
    less many may me might mine more most mr mrs ms much must my myself neither never no nobody none nor not
    nothing now of off often on once one only onto or other others our ours ourselves out over own per
    perhaps quite rather really same several shall she she'd she'll she's should shouldn't since so some
    someone something soon still such than that that's the their theirs them themselves then there there's
    these they they'd they'll they're they've this those though through throughout thus to together too
    toward towards under until unless up upon us very via was wasn't we we'd we'll we're we've were weren't
    what what's when where whether which while who who's whom whose why will with within without won't would
    wouldn't yet you you'd you'll you're you've your yours yourself
    """.split()
)
