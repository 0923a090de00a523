"""English words that turn round, or take back in part, what the words after them say.

A phrase is its words as one string; each stands for its forms (fail to: failed to).
"""

from functools import cache

from sources.language.model import Polarity

_NOT = """
not, never, no longer, cannot, nor, neither, nowhere, hardly, scarcely, barely, unlikely, yet to, fail to,
refuse to, decline to, deny that, deny having, deny being, neglect to, forget to, unable to, decide
against, stop short of, still to, far from, anything but, rather than, instead of, =could not, in no
way, by no means, under no circumstances, no intention of, no plan to, dont, doesnt, didnt, isnt, wasnt,
arent, werent, wouldnt, couldnt, hasnt, havent, hadnt
"""
_NO = "no,no one,=noone,nobody,none,none of,nothing,neither of,not one,not a single"
_LACK = """
without, lack, lack of, absence of, zero, devoid of, free of, short of, insufficiency of, deficiency of,
paucity of, shortage of, scarcity of, avoid
"""
# What they are about is not so, or no longer: a negation of it on the other side says the same.
_DENIALS = """
abandon abolish abstain ban block cancel cease deny denial discontinue drop end escape exclude exempt expire
failure forbid halt impossible lift lose miss oppose prevent prohibit quit refusal refute reject rejection
resist stop suspend waive withdraw
"""
_NEUTRAL = """
not only, not just, not merely, not simply, not least, not to mention, no doubt, no matter, no later than,
no earlier than, no fewer than, no less than, no more than, not more than, not less than, not fewer than, no
sooner, not many, not much, nothing but, none other than, whether or not, if not, why not, or not, no
wonder, cannot help, cannot but, never mind, not so much, no word on
"""
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non-", "non", "mis", "de")
_NO_PREFIX = """
dead deal dear death debate debrief debug decade decease deceased decent decide declare decline decree deed
deep defame defence defense define deform degrade delight deliver demand demean demerit dense dent deny
depart deploy deport deposit depress derail derive describe deserve design desire desk detail detain deter
determine detest device devote disburse disclose discount discourse discover disease disgrace disgraced
disguise dismay dismiss dismissed dispatch display dispose dispute dissent distill distract distress
district illicit image impact impart impeach implant import importance important impose impound impress
impression improve inbound incite income incoming increase indeed indent index indoor indoors infamous infer
inflame inflammable inflow inform information ingrain inhabit inherit inland inmate inn inning innings input
insert inset inside insight install instance instead instill insure intake intend intense intent intention
intern invaluable invent invest investment involve inward irate iron mishap mislead misled mission mistake
mister mistress uncle under union unit unite united unravel until unto
"""
_OPPOSED_PREFIXES = (
    ("over", "under"),
    ("pro-", "anti-"),
    ("pre-", "post-"),
    ("up", "down"),
    ("inter", "intra"),
)
_HEDGES = (
    # Likely, or planned.
    """
    =likely, unlikely, probably, expect to, plan to, intend to, intent to, intention to, aim to, hope to,
    want to, seek to, look set to, appear to, seem to, presumably, propose to, threaten to, promise to,
    pledge to, vow to, seemingly, =feared, in talks to, talks about, negotiate to, preliminary
    results suggest that, early results suggest that, early signs suggest that, on course to, on track to
    """,
    # Possible.
    """
    =may, =might, =could, =possible, possibly, perhaps, maybe, =potential, potentially, conceivably,
    =considering, look into, =mulling, =exploring, hint that, unclear whether, unclear if, not clear
    whether, not clear if, not known whether, not know whether, decide whether to, consider whether to,
    study whether, whether to, chance that, possibility that, mull over
    """,
    # Said to be so.
    """
    =reportedly, report to, =allegedly, =alleged, allege to, =apparently, =apparent, believe to, think to,
    say to be, say to have, suspect of, =suspected, accuse of, =purportedly, =purported, =supposedly, rumor
    to, rumour to, claim to, think that, believe that, suspect that, suggest that, presume to, =unconfirmed,
    ostensibly
    """,
)
_BOUNDARIES = "and but which who that because while when where whereas although though if so as than"
_NO_ADVERBS = """
ally anomaly apply assembly bully costly daily deadly early elderly family fly friendly ghastly holy hourly
italy jelly july kindly likely lively lonely lovely monthly orderly quarterly rally rely reply scholarly
silly supply timely ugly unlikely weekly yearly
"""
_MUTUAL = """
agree ally and between border both brother cousin differ discuss divorce draw equal face friend join married
marry meet merge neighbor or other play resemble same share sister talk tie together versus vs wed with
adjacent argue clash collide combine compete different equivalent fight negotiate quarrel rival similar twin
"""
_TRANSPARENT = """
able allow appear aspire attempt attend believe expect force go have hope intend like likely mean need plan
prepare ready seek seem set suppose tend think try use want willing
"""


@cache
def polarity() -> Polarity:
    """Negations and hedges."""
    return Polarity(
        negators=_phrases(_NOT),
        determiners=_phrases(_NO),
        lacks=_phrases(_LACK),
        denials=frozenset(_DENIALS.split()),
        neutral=_phrases(_NEUTRAL),
        until=frozenset("until unless till".split()),
        prefixes=_PREFIXES,
        unprefixed=frozenset(_NO_PREFIX.split()),
        opposed_prefixes=_OPPOSED_PREFIXES,
        hedges=tuple(_phrases(one) for one in _HEDGES),
        transparent=frozenset(_TRANSPARENT.split()),
        infinitive="to",
        boundaries=frozenset(_BOUNDARIES.split()),
        adverbs=("ly",),
        no_adverbs=frozenset(_NO_ADVERBS.split()),
        passive="by",
        mutual=frozenset(_MUTUAL.split()),
    )


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in text.split(","))
