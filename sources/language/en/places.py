"""Names for the people, governments and short forms of places, as the name of the place.

The name is the one word by which a text tells the place when it writes the name in full: lanka for Sri
Lanka, york for New York, korea for either Korea. So no capital stands for a country that no single
word tells: South Korea, South Africa.

Left out because they mean something else more often: us (the pronoun; ``U.S.`` has the same norm), downing
(a plane), diet, georgetown, male, pole, sofia, victoria; AP's ark, conn, del, ill, ind, la, mass, me, miss,
mo, ore, pa, tex, va, wash; postal abbreviations that are also a word or a unit. Left out because two places
lay claim to them: brussels, dominican, jerusalem.
"""

from collections.abc import Mapping
from functools import cache

# Each name is followed by its adjectives and inhabitants that have a plural in -s …
_PEOPLES = """
aberdeen aberdonian, abkhazia abkhazian, afghanistan afghan, africa african, alabama alabamian, alaska
alaskan, albania albanian, alberta albertan, algeria algerian, america american, andorra andorran, angeles
angeleno, angola angolan, arabia arabian, argentina argentine argentinian, arizona arizonan, arkansas
arkansan, armenia armenian, asia asian, australia australian aussie, austria austrian, azerbaijan
azerbaijani azeri, bahamas bahamian, bahrain bahraini, bangladesh bangladeshi, barbados barbadian, bavaria
bavarian, belarus belarusian belarussian, belgium belgian, belize belizean, bengal bengali, bolivia
bolivian, bosnia bosnian, boston bostonian, brazil brazilian, britain briton, brunei bruneian, bulgaria
bulgarian, burundi burundian, california californian, cambodia cambodian, cameroon cameroonian, canada
canadian, carolina carolinian, catalonia catalan, chad chadian, chechnya chechen, chicago chicagoan, chile
chilean, colombia colombian, colorado coloradan, corsica corsican, crimea crimean, croatia croatian croat,
cuba cuban, cyprus cypriot, czechoslovakia czechoslovak, dagestan dagestani, dakota dakotan, denmark dane,
ecuador ecuadorian ecuadorean, egypt egyptian, emirates emirati, eritrea eritrean, estonia estonian,
eswatini swazi, ethiopia ethiopian, europe european, fiji fijian, finland finn, florence florentine, florida
floridian, gambia gambian, gaza gazan, georgia georgian, germany german, ghana ghanaian, glasgow glaswegian,
greece greek, grenada grenadian, guatemala guatemalan, guinea guinean, guyana guyanan, haiti haitian, hawaii
hawaiian, honduras honduran, houston houstonian, hungary hungarian, india indian, indonesia indonesian, iowa
iowan, iran iranian, iraq iraqi, israel israeli, italy italian, ivory ivorian, jamaica jamaican, jordan
jordanian, kansas kansan, kashmir kashmiri, kazakhstan kazakh, kentucky kentuckian, kenya kenyan, kong
konger, korea korean, kosovo kosovar kosovan, kuwait kuwaiti, lanka lankan, latvia latvian, leone leonean,
liberia liberian, libya libyan, lithuania lithuanian, liverpool liverpudlian, louisiana louisianan,
macedonia macedonian, malawi malawian, malaysia malaysian, maldives maldivian, mali malian, manchester
mancunian, mauritania mauritanian, mauritius mauritian, mexico mexican, michigan michigander, minnesota
minnesotan, mississippi mississippian, missouri missourian, moldova moldovan, mongolia mongolian, montana
montanan, montenegro montenegrin, morocco moroccan, moscow muscovite, mozambique mozambican, namibia
namibian, naples neapolitan, nebraska nebraskan, nepal nepali, nevada nevadan, nicaragua nicaraguan, niger
nigerien, nigeria nigerian, norway norwegian, ohio ohioan, oman omani, oregon oregonian, ossetia ossetian,
pakistan pakistani, palestine palestinian, panama panamanian, papua papuan, paraguay paraguayan, paris
parisian, pennsylvania pennsylvanian, peru peruvian, philadelphia philadelphian, philippines filipino
filipina, prussia prussian, punjab punjabi, qatar qatari, quebec quebecker, rhodesia rhodesian, romania
romanian, russia russian, rwanda rwandan, salvador salvadoran salvadorean, samoa samoan, sardinia sardinian,
saxony saxon, scandinavia scandinavian, scotland scot, serbia serbian serb, siberia siberian, sicily
sicilian, singapore singaporean, slovakia slovakian slovak, slovenia slovenian slovene, somalia somali
somalian, spain spaniard, sudan sudanese, sweden swede, sydney sydneysider, syria syrian, tajikistan tajik,
tanzania tanzanian, tasmania tasmanian, tennessee tennessean, texas texan, thailand thai, tibet tibetan,
tonga tongan, toronto torontonian, trinidad trinidadian, tunisia tunisian, turkey turk, turkmenistan
turkmen, uganda ugandan, ukraine ukrainian, uruguay uruguayan, utah utahn, uzbekistan uzbek, venezuela
venezuelan, venice venetian, virginia virginian, wisconsin wisconsinite, yemen yemeni yemenite, york yorker,
yugoslavia yugoslav yugoslavian, zambia zambian, zimbabwe zimbabwean
"""
# … or have none, or one in -men (`irregular`); former names; abbreviations in AP style and in addresses.
_NAMES = """
alabama ala alabaman, america usa, antarctica antarctic, arizona ariz, benin beninese, bhutan bhutanese,
britain british uk, burkina burkinabe burkinabé, california calif, carolina nc, china chinese prc, colorado
colo, congo congolese drc zaire zairean, czechia czech, denmark danish, emirates uae, england english
englishman englishwoman, eswatini swaziland, ethiopia abyssinia, finland finnish, flanders flemish, florida
fla, france french frenchman frenchwoman, gabon gabonese, guyana guyanese, hampshire nh, iran persia,
ireland irish irishman irishwoman, japan japanese, jersey nj, kentucky ky, kong hongkong, kyrgyzstan kyrgyz,
lanka ceylon, laos laotian, lebanon lebanese, lesotho basotho, madagascar malagasy, malta maltese, michigan
mich, milan milanese, minnesota minn, myanmar burmese, nebraska neb, nepal nepalese, netherlands dutch
holland dutchman dutchwoman, nevada nev, oklahoma okla oklahoman, palau palauan, poland polish, portugal
portuguese, queensland qld, saskatchewan sask, scotland scottish scotsman scotswoman, senegal senegalese,
seychelles seychellois, soviet ussr, spain spanish, suriname surinamese, sweden swedish, switzerland swiss,
taiwan taiwanese formosa, tennessee tenn, texas tx, thailand siam, timor timorese, togo togolese, turkey
turkish, vermont vt, vienna viennese, vietnam vietnamese, wales welsh welshman welshwoman, wisconsin wis,
wyoming wyo, york ny nyc
"""
# Capitals, seats of government and parliaments; of a capital of two words the telling one.
_SEATS = """
afghanistan kabul, albania tirana, algeria algiers, america washington pentagon, angola luanda, argentina
aires, armenia yerevan, australia canberra, austria vienna, azerbaijan baku, bahrain manama, bangladesh
dhaka, barbados bridgetown, belarus minsk, belize belmopan, benin cotonou porto-novo, bhutan thimphu, bosnia
sarajevo, botswana gaborone, brazil brasilia brasília planalto, britain london whitehall westminster,
burkina ouagadougou, burundi bujumbura gitega, cambodia penh, cameroon yaounde yaoundé, canada ottawa, chad
ndjamena n'djamena, chile santiago, china peking zhongnanhai, colombia bogota bogotá, comoros moroni, congo
kinshasa, croatia zagreb, cuba havana, cyprus nicosia, czechia prague, denmark copenhagen folketing, ecuador
quito, egypt cairo, eritrea asmara, estonia tallinn, eswatini mbabane, ethiopia addis ababa, fiji suva,
finland helsinki, france paris elysee élysée matignon, gabon libreville, gambia banjul, georgia tbilisi,
germany berlin bonn bundestag bundesrat, ghana accra, greece athens, guinea conakry, haiti port-au-prince,
honduras tegucigalpa, hungary budapest, iceland reykjavik reykjavík, india delhi, indonesia jakarta, iran
tehran teheran, iraq baghdad, ireland dublin oireachtas, israel knesset, italy rome, ivory abidjan
yamoussoukro, japan tokyo, jordan amman, kazakhstan astana, kenya nairobi, kosovo pristina, kyrgyzstan
bishkek, lanka colombo, laos vientiane, latvia riga, lebanon beirut, leone freetown, lesotho maseru, liberia
monrovia, libya tripoli, lithuania vilnius, macedonia skopje, madagascar antananarivo, malawi lilongwe,
malaysia lumpur putrajaya, mali bamako, malta valletta, mauritania nouakchott, moldova chisinau, mongolia
ulaanbaatar, montenegro podgorica, morocco rabat, mozambique maputo, myanmar yangon naypyitaw naypyidaw,
namibia windhoek, nepal kathmandu, netherlands amsterdam, nicaragua managua, niger niamey, nigeria abuja,
norway oslo storting, oman muscat, pakistan islamabad, palestine ramallah, papua
moresby, paraguay asuncion asunción, peru lima, philippines manila malacanang, poland warsaw sejm, portugal
lisbon, qatar doha, romania bucharest, russia moscow kremlin duma, rwanda kigali, samoa apia, saudi riyadh,
scotland holyrood, senegal dakar, serbia belgrade, slovakia bratislava, slovenia ljubljana, solomon honiara,
somalia mogadishu, spain madrid, sudan khartoum,
suriname paramaribo, sweden stockholm riksdag, switzerland bern berne, syria damascus, taiwan taipei,
tajikistan dushanbe, tanzania dodoma, thailand bangkok, timor dili, togo lome lomé, tunisia tunis, turkey
ankara, turkmenistan ashgabat, uganda kampala, ukraine kyiv rada, uruguay montevideo, uzbekistan tashkent,
venezuela caracas miraflores, verde praia, vietnam hanoi, wales senedd, yemen sanaa sana'a, zambia lusaka,
zealand wellington, zimbabwe harare
"""


def _places(text: str, plural: bool = False) -> dict[str, str]:
    """Every word of a group, with its plural in -s where it has one → the name that begins the group."""
    groups = [group.split() for group in text.split(",")]
    table = {word: place for place, *words in groups for word in words}
    if plural:
        table.update({f"{word}s": place for word, place in table.items()})
    return table


@cache
def demonyms() -> Mapping[str, str]:
    """Nationality, inhabitants, short or former name → the name, lower case: ``russian`` → ``russia``."""
    return _places(_PEOPLES, plural=True) | _places(_NAMES)


@cache
def seats() -> Mapping[str, str]:
    """Capital or seat of government → the country it stands for, lower case: ``kremlin`` → ``russia``."""
    return _places(_SEATS)
