"""British and American spellings of one word, and names in two romanisations.

Both spellings of a pair are compared as the one on the right. The families follow the
sections of Wikipedia's "American and British English spelling differences"; only words of
news are listed, because a rule (-our → -or) would merge words that differ (four, for).
"""

_OUR = """arbour armour behaviour candour clamour colour demeanour enamour endeavour favour fervour
flavour harbour honour humour labour neighbour odour parlour rancour rigour rumour saviour savour
splendour tumour valour vapour vigour""".split()
_OUR_ENDINGS = ("", "s", "ed", "ing", "er", "ers", "able", "ably", "ful", "less", "ite", "ites", "hood")

_RE = """calibre centre centimetre fibre kilometre litre lustre meagre metre millimetre sabre spectre
theatre""".split()
_ENCE = "defence offence pretence licence".split()

_ISE_ENDINGS = ("e", "es", "ed", "ing", "er", "ers", "ation", "ations", "able")
_ISE = """agonise analyse antagonise apologise authorise capitalise catalyse categorise centralise
characterise civilise colonise criminalise criticise crystallise customise decentralise
decriminalise demobilise democratise demonise demoralise destabilise digitise dramatise economise
emphasise energise equalise familiarise fertilise finalise formalise galvanise generalise
globalise harmonise hospitalise humanise idealise immunise industrialise initialise
institutionalise internationalise italicise jeopardise legalise legitimise liberalise localise
marginalise maximise memorise militarise minimise mobilise modernise monopolise nationalise
naturalise neutralise normalise optimise organise ostracise oxidise paralyse patronise penalise
personalise plagiarise polarise politicise popularise prioritise privatise professionalise
publicise radicalise randomise rationalise realise recognise reorganise revitalise revolutionise
sanitise scrutinise sensationalise socialise specialise stabilise standardise sterilise
stigmatise subsidise summarise symbolise sympathise synthesise terrorise theorise traumatise
trivialise unionise urbanise utilise vandalise victimise visualise westernise""".split()

_DOUBLED_L = """cancel channel counsel dial duel enrol equal fuel fulfil grovel initial instal
instil jewel label level marshal marvel model panel pedal quarrel rival shovel signal spiral
travel tunnel unravel""".split()
_DOUBLED_L_ENDINGS = ("ed", "ing", "er", "ers")

_SINGLE = """acknowledgement acknowledgment  adviser advisor  aeroplane airplane  aeroplanes airplanes
aluminium aluminum  amongst among  anaemia anemia  anaesthetic anesthetic  analogue analog
archaeology archeology  artefact artifact  artefacts artifacts  axe ax  catalogue catalog
catalogues catalogs  cheque check  cheques checks  chequered checkered  cosy cozy  defences defenses
dialogue dialog  dialogues dialogs  diarrhoea diarrhea  draught draft
draughts drafts  encyclopaedia encyclopedia  enquiry inquiry  enquiries inquiries  enrol enroll
enrolment enrollment  focussed focused  focussing focusing  foetal fetal  foetus fetus
fulfil fulfill  fulfils fulfills  fulfilment fulfillment  gaol jail  grey gray  gynaecologist gynecologist
haemorrhage hemorrhage  instalment installment  instalments installments  instil instill
jewellery jewelry  judgement judgment  judgements judgments  kerb curb  leukaemia leukemia
licences licenses  licenced licensed  manoeuvre maneuver  manoeuvres maneuvers  manoeuvring maneuvering
marvellous marvelous  mediaeval medieval  mould mold  moustache mustache  offences offenses
orthopaedic orthopedic  paediatric pediatric  paediatrician pediatrician  plough plow  ploughed plowed
practise practice  practised practiced  practising practicing  programme program  programmes programs
pyjamas pajamas  sceptic skeptic  sceptical skeptical  scepticism skepticism  sceptics skeptics
skilful skillful  smoulder smolder  smouldering smoldering  speciality specialty  storey story
storeys stories  sulphur sulfur  towards toward  afterwards afterward  tyre tire
tyres tires  whilst while  wilful willful  woollen woolen  yoghurt yogurt  okay ok""".split()

_NAMES = """beijing peking  bombay mumbai  burma myanmar  calcutta kolkata
gaddafi qaddafi  gadhafi qaddafi  kadafi qaddafi  hizbollah hezbollah  hizbullah hezbollah
kharkov kharkiv  kiev kyiv  lvov lviv  madras chennai  mohammad mohammed  muhammad mohammed
muhammed mohammed  odessa odesa  osama usama  qur'an koran  quran koran  rangoon yangon
turkiye turkey  türkiye turkey  zelenskiy zelensky  zelenskyy zelensky
dnieper dnipro  shiite shia  shi'ite shia  al-qaida al-qaeda""".split()


def _respelled() -> dict[str, str]:
    """Every listed variant with its inflections, lower case → the spelling compared."""
    table = dict(zip(_SINGLE[::2], _SINGLE[1::2], strict=True))
    table.update(zip(_NAMES[::2], _NAMES[1::2], strict=True))
    table.update((w[:-3] + "our" + e, w[:-3] + "or" + e) for w in _OUR for e in _OUR_ENDINGS)
    table.update((w[:-2] + "re" + e, w[:-2] + "er" + e) for w in _RE for e in ("", "s"))
    table.update((w, w[:-2] + "se") for w in _ENCE)
    table.update((w[:-2] + "s" + e, w[:-2] + "z" + e) for w in _ISE for e in _ISE_ENDINGS)
    table.update((w + "l" + e, w + e) for w in _DOUBLED_L for e in _DOUBLED_L_ENDINGS)
    return table


SPELLING = _respelled()
