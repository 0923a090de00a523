"""Names for the people and governments of countries, as the name of the country.

Left out because two places lay claim to them: brüssel (Belgium, the EU), jerusalem. An adjective or
inhabitant whose stem Snowball already makes that of the country (japaner, japan) needs no entry. Everything
is casefolded, as words are compared: ß is ss.
"""

from collections.abc import Iterator, Mapping
from functools import cache

# Each name is followed by its adjective, its inhabitant and other names.
_PEOPLES = """
afghanistan afghanisch afghane, albanien albanisch albaner, algerien algerisch, usa amerika amerikanisch
us-amerikanisch amerikaner us-amerikaner, argentinien argentinisch, armenien armenisch, äthiopien
äthiopisch, australien australisch, belarus belarussisch weißrussisch belarusse weißrusse weißrussland,
belgien belgisch, bolivien bolivianisch bolivianer, bosnien bosnisch, brasilien brasilianisch brasilianer,
bulgarien bulgarisch bulgare, chile chilenisch, china chinesisch chinese, dänemark dänisch däne, deutschland
deutsch, ecuador ecuadorianisch ecuadorianer, england englisch, eritrea eritreisch eritreer, estland
estnisch este, finnland finnisch finne, frankreich französisch franzose französin französinnen, georgien
georgisch, ghana ghanaisch ghanaer, griechenland griechisch grieche, großbritannien britisch brite, haiti
haitianisch haitianer, honduras honduranisch honduraner, indien indisch inder, indonesien indonesisch,
irland irisch ire, israel israeli israelis, italien italienisch, jemen jemenitisch jemenit jemeniten,
jordanien jordanisch, jugoslawien jugoslawisch jugoslawe, kambodscha kambodschanisch kambodschaner, kanada
kanadisch kanadier, kasachstan kasachisch kasache, kenia kenianisch kenianer, kolumbien kolumbianisch
kolumbianer, kongo kongolesisch kongolese, kosovo kosovarisch kosovare, kroatien kroatisch kroate, kuba
kubanisch kubaner, lettland lettisch lette, libanon libanesisch libanese, libyen libysch, malaysia
malaysisch malaysier, mali malisch, marokko marokkanisch marokkaner, mexiko mexikanisch mexikaner, moldau
moldawien, mongolei mongolisch mongole, montenegro montenegrinisch montenegriner, myanmar burma birma
burmesisch, nepal nepalesisch nepalese, nicaragua nicaraguanisch nicaraguaner, niederlande holland
holländisch holländer, nigeria nigerianisch nigerianer, niger nigrisch nigrer, nordkorea nordkoreanisch
nordkoreaner, nordmazedonien mazedonisch mazedonier, palästina palästinensisch palästinenser, peru
peruanisch peruaner, philippinen filipino filipinos, polen polnisch, portugal portugiesisch portugiese,
ruanda ruandisch ruander, rumänien rumänisch rumäne, russland russisch russe, saudi-arabien saudi-arabisch
saudisch, schottland schottisch schotte, schweden schwedisch, schweiz schweizerisch, senegal senegalesisch
senegalese, serbien serbisch serbe, slowakei slowakisch slowake, slowenien slowenisch slowene, somalia
somalisch somalier, sowjetunion sowjetisch udssr, spanien spanisch, südafrika südafrikanisch südafrikaner,
sudan sudanesisch sudanese, südkorea südkoreanisch südkoreaner, syrien syrisch syrer, tschad tschadisch,
tschechien tschechisch tscheche, tschetschenien tschetschenisch tschetschene, tunesien tunesisch, türkei
türkisch türke türkin türkinnen, uganda ugandisch ugander, ungarn ungarisch ungar, usbekistan usbekisch
usbeke, venezuela venezolanisch venezolaner, vietnam vietnamesisch vietnamese, wales walisisch waliser,
zypern zypriotisch zyprisch zypriot zyprioten zyprer, afrika afrikanisch afrikaner, asien asiatisch asiat
asiaten, arabien arabisch araber, kurdistan kurdisch kurde, katalonien katalanisch katalane, bayern
bayerisch bayrisch, sachsen sächsisch, hessen hessisch, nrw nordrhein-westfälisch
"""
_SEATS = """
afghanistan kabul, ägypten kairo, albanien tirana, algerien algier, argentinien aires, armenien eriwan,
aserbaidschan baku, äthiopien addis abeba, australien canberra, bangladesch dhaka, belarus minsk, bosnien
sarajevo, brasilien brasilia brasília, bulgarien sofia, chile santiago, china peking, dänemark kopenhagen,
deutschland berlin bonn, ecuador quito, estland tallinn, finnland helsinki, frankreich paris élysée elysee,
georgien tiflis, griechenland athen, großbritannien london westminster, haiti port-au-prince, indien delhi,
indonesien jakarta, irak bagdad, iran teheran, irland dublin, island reykjavik, israel knesset, italien rom,
japan tokio, jemen sanaa, jordanien amman, kambodscha penh, kanada ottawa, kasachstan astana, katar doha,
kenia nairobi, kolumbien bogota bogotá, kongo kinshasa, kosovo pristina, kroatien zagreb, kuba havanna,
lettland riga, libanon beirut, libyen tripolis, litauen vilnius, malaysia lumpur, mali bamako, marokko
rabat, moldau chisinau, montenegro podgorica, myanmar rangun naypyidaw, nepal kathmandu, neuseeland
wellington, nicaragua managua, niederlande amsterdam, niger niamey, nigeria abuja, nordkorea pjöngjang,
nordmazedonien skopje, norwegen oslo, österreich wien, pakistan islamabad, palästina ramallah, peru lima,
philippinen manila, polen warschau, portugal lissabon, ruanda kigali, rumänien bukarest, russland moskau
kreml duma, saudi-arabien riad, schweden stockholm, schweiz bern, senegal dakar, serbien belgrad, simbabwe
harare, slowakei bratislava pressburg, slowenien ljubljana, somalia mogadischu, spanien madrid, südafrika
pretoria, sudan khartum, südkorea seoul, syrien damaskus, taiwan taipeh, thailand bangkok, tschechien prag,
tunesien tunis, türkei ankara, uganda kampala, ukraine kiew kyjiw, ungarn budapest, uruguay montevideo, usa
washington pentagon, usbekistan taschkent, venezuela caracas, vietnam hanoi, zypern nikosia
"""
_ADJECTIVE = ("", "e", "em", "en", "er", "es")
_INHABITANT = ("", "n", "s", "in", "innen")
_WEAK = ("e", "en", "in", "innen")
"""Endings of those whose name ends in e, which they replace: Russ-e, Russ-in."""


def _inflected(word: str) -> Iterator[str]:
    """The forms of an adjective in -sch or an inhabitant in -er or -e; of any other name the word alone."""
    if word.endswith("sch"):
        yield from (word + ending for ending in _ADJECTIVE)
    elif word.endswith("er"):
        yield from (word + ending for ending in _INHABITANT)
    elif word.endswith("e"):
        yield from (word[:-1] + ending for ending in _WEAK)
    else:
        yield word


def _places(text: str) -> dict[str, str]:
    """Every word of a group → the name that begins the group."""
    groups = [group.split() for group in text.casefold().split(",")]
    return {word: place for place, *words in groups for word in words}


@cache
def demonyms() -> Mapping[str, str]:
    """Nationality, inhabitants, other name → the name, casefolded: ``russischen`` → ``russland``."""
    return {form: place for word, place in _places(_PEOPLES).items() for form in _inflected(word)}


@cache
def seats() -> Mapping[str, str]:
    """Capital or seat of government → the country it stands for, casefolded: ``kreml`` → ``russland``."""
    return _places(_SEATS)
