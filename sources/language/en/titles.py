"""Titles, ranks and roles that stand before a name and may be left out when somebody is named.

Single words: "prime minister" is two. Short forms are without their full stops. Words that are mostly
something else even before a name are left out (private, chief, star, staff), and so are those that make a
difference to who is meant (former, acting, vice).
"""

_COURTESY = """
baron baroness count countess dame don duchess duke earl emir emperor empress frau fräulein herr hon
honorable infanta king lady lord madam madame marquess marquis master messrs miss mlle mme monsieur mr mrs
ms mx prince princess queen señor señora señorita senor senora shah sheik sheikh signor signora sir sultan
tsar viscount
"""
_OFFICE = """
alderman ambassador assemblyman assemblywoman chair chairman chairperson chairwoman chancellor commissioner
comptroller congressman congresswoman consul councillor councilman councilor councilwoman delegate deputy
envoy gov governor governor-general govs lawmaker leader legislator mayor mep meps minister mp mps ombudsman
premier president president-elect prime rep reps representative secretary secretary-general sen senator sens
speaker spokesman spokesperson spokeswoman taoiseach treasurer undersecretary vice-chancellor vice-president
"""
_LAW = """
attorney attorney-general barrister constable coroner det detective inspector insp judge justice lawyer
magistrate marshal officer prosecutor ranger sergeant sgt sheriff solicitor superintendent supt trooper
"""
_RANK = """
adm admiral airman brig brigadier cadet capt captain cdr cmdr col colonel commandant commander commodore
corporal cpl ensign field-marshal gen general lieutenant lt maj major midshipman pfc pvt rear-admiral seaman
"""
_CHURCH = """
abbess abbot archbishop ayatollah bishop br canon cardinal chaplain deacon dean fr imam monsignor msgr
mullah pastor patriarch pope rabbi rev reverend st vicar
"""
_WORK = """
actor actress analyst astronaut author biologist ceo coach comedian correspondent cosmonaut cricketer dr
director doctor economist editor engineer filmmaker footballer founder goalkeeper headmaster headmistress
headteacher historian jockey journalist manager midfielder musician novelist nurse paramedic photographer
physicist pilot playwright poet producer prof professor psychiatrist psychologist quarterback rapper rector
reporter scientist singer skipper striker surgeon writer
"""

TITLES = frozenset(f"{_COURTESY} {_OFFICE} {_LAW} {_RANK} {_CHURCH} {_WORK}".split())
"""Lower case, in the spelling compared: ``senator``, ``sen``."""
