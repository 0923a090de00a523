"""Words that in news can stand for each other in one claim, without being one word.

A set holds one word of each stem and family (`families`), which stands for them all: "die" for
dead and death. Left out are words whose stem is also that of an unrelated commoner word: accord (according),
aide (aid), author (authority), celebrity (celebrate), executive (execution), important (import), officer
(office).
"""

from functools import cache

_DEATH = """
die kill slay perish fatal, murder homicide, massacre slaughter bloodbath carnage, corpse body cadaver,
shoot gunfire gunman gunshot gunbattle shootout, gun firearm handgun pistol revolver, weapon armament,
bullet ammunition cartridge, stab knife knifeman, police cop policeman policewoman constable, arrest detain
apprehend nab custody, charge indict arraign, accuse allege, perpetrator assailant culprit, convict guilty,
acquit exonerate absolve vindicate, jail prison incarcerate penitentiary inmate, fine penalty, pardon
amnesty clemency, rob heist, loot plunder pillage ransack, burglar break-in, swindle scam fraud, embezzle
misappropriate, mislead deceive dupe, bribe kickback, kidnap abduct snatch, hostage captive, bully
intimidate, blackmail extort, threat menace, smuggle trafficking, gangster mobster, flee escape abscond,
search hunt manhunt, attack assault onslaught, explode blast detonate, bomb bombard airstrike, injure wound
hurt maim, unrest turmoil upheaval, protest demonstrate rally, vandal deface, intrude trespass, hack
cyberattack, spy espionage, reveal disclose divulge, wiretap eavesdrop, subpoena summon, interrogate grill,
investigate probe inquiry, witness eyewitness, bystander onlooker passerby, victim casualty, clue hint,
crackdown clampdown, quell suppress subdue, ban prohibit outlaw forbid, illegal unlawful illicit, marijuana
cannabis, drug narcotic, revenge vengeance retaliate reprisal retribution, conspire plot, behead decapitate,
strangle throttle, suffocate asphyxiate smother, handcuff shackle, sniper marksman, baton truncheon, seize
capture confiscate impound, abuse mistreat maltreat ill-treat, brutal cruel savage vicious ruthless, violent
bloodshed, torment torture, weep sob, counterfeit forge, drunk drunken intoxicated inebriated, unharmed
unhurt unscathed uninjured, secret covert clandestine, mastermind ringleader, cache stash hoard, hoax prank,
brawl scuffle fistfight melee, stampede crush, pedophile paedophile
"""
_COURTS = """
court tribunal courtroom courthouse, judge magistrate, lawyer attorney barrister solicitor counsel, sue
lawsuit litigate, plaintiff claimant, verdict ruling, law legislation statute, decree edict, violate breach
infringe contravene, comply obey abide adhere, annul nullify void, revoke rescind, repeal abrogate, overturn
overrule quash, deport expel, exile banish, mediate arbitrate intermediary, clause provision, amend alter
modify, enact promulgate, compensate reparation redress recompense, refund reimburse repay, defame libel
slander, whitewash coverup
"""
_WAR = """
soldier troop serviceman servicewoman infantryman, army military, rebel insurgent guerrilla militant,
uprising revolt insurrection, jihadist mujahedeen, war conflict warfare, battle fight combat clash skirmish,
invade incursion, ceasefire truce armistice, agree pact treaty deal, negotiate talk, envoy ambassador
emissary, ally coalition bloc, withdraw pullout retreat, deploy dispatch, embargo sanction, missile rocket
projectile, nuclear atomic, plane aircraft airplane jet jetliner warplane, helicopter chopper copter, drone
uav quadcopter, ship vessel boat, oust topple overthrow depose unseat, coup putsch, dictator tyrant despot
autocrat strongman, surrender capitulate, border frontier, checkpoint roadblock, barrier barricade, trench
foxhole, captain skipper, barracks garrison, fortress citadel stronghold bastion, arsenal stockpile,
shrapnel fragment, migrant immigrant, persecute oppress, tribe clan, headquarters hq, sailor seaman,
stalemate deadlock impasse gridlock standoff, tension friction, dispute feud quarrel spat, reconcile
rapprochement, neutral impartial, liberty freedom, siege besiege, surround encircle, convoy motorcade,
roadmap blueprint, autonomy self-rule self-government, bunker dugout
"""
_POLITICS = """
spokesman spokeswoman spokesperson, chairman chairwoman chairperson chair, lawmaker congressman
congresswoman mp mps, vote ballot, survey poll, candidate nominee, resign quit, dismiss sack, replace
supplant substitute, reform overhaul revamp, referendum plebiscite, approve endorse ratify, permit allow
authorize, rival adversary foe, support backer, criticize denounce condemn decry lambast, praise laud
commend hail, promise pledge vow, urge exhort implore beseech, propose suggest, plan intend, program scheme,
debate discuss, separatist secessionist breakaway, bias prejudice, pope pontiff, priest clergyman, muslim
islam moslem, holy sacred, faith religion creed, government administration regime, country nation,
countrywide nationwide, committee panel commission, tory conservative, republican gop, monarch sovereign,
reside inhabitant, population populace, bipartisan cross-party, corrupt graft, abroad overseas, homosexual
gay, indigenous aboriginal, headscarf hijab, boycott shun, conference symposium, hardliner hawk, landmark
milestone, podium rostrum lectern, disband dissolve, deputy vice
"""
_SPEAKING = """
say tell remark, announce declare proclaim, claim assert, stress emphasize underscore highlight, explain
clarify elucidate, reply respond answer retort, ask request, cite mention, admit confess acknowledge
concede, deny refute rebut, refuse reject rebuff spurn, confirm verify corroborate, warn caution alert,
believe think, expect anticipate, predict forecast, fear worry concern anxious dread, doubt skeptic, know
aware, understand comprehend, remember recall, repeat reiterate, estimate reckon, consider contemplate mull
ponder, choose select pick opt, statement communique communiqué, memo memorandum, rumor gossip, opinion
view, idea concept notion, ignore disregard overlook, apology sorry, thank grateful gratitude, complain
gripe grumble, joke jest quip, shout yell scream shriek, advise recommend, persuade convince, mock ridicule
deride, exaggerate overstate, misunderstand misinterpret, wish desire want, prefer favor, hate loathe detest
despise, envy jealous, translate interpret, describe portray depict, greet welcome
"""
_DISASTERS = """
fire blaze inferno wildfire bushfire, firefighter fireman, crash collide smash, accident mishap, earthquake
quake tremor temblor, hurricane typhoon cyclone, tornado twister, storm thunderstorm tempest, flood inundate
deluge, rain downpour, snow snowfall, blizzard snowstorm, heat heatwave, cold chilly frigid, fog mist haze,
landslide mudslide rockslide, lava magma, destroy demolish devastate raze ruin obliterate, damage harm,
debris rubble wreckage, collapse crumble cave-in, strand maroon, disappear vanish, disaster catastrophe
calamity, shelter refuge, donate contribute, famine starve hunger, pollute contaminate, leak spill seep,
garbage trash rubbish waste, forest woodland, sea ocean, coast shore shoreline seashore, island isle islet,
levee dike dyke embankment, rescue save bailout, danger risk hazard peril, burn scorch char, melt thaw,
poison toxic, erupt spew, gust squall, swamp marsh wetland, cliff precipice, gorge canyon ravine, stream
creek brook, ash cinder, smoke fume, blackout outage, overcast cloudy, chaos mayhem havoc pandemonium
"""
_TRANSPORT = """
road street, highway motorway freeway expressway, railway railroad rail, subway metro, car vehicle
automobile, truck lorry, motorcycle motorbike, bicycle bike, driver motorist, pilot aviator, airport
airfield aerodrome, airline carrier, runway tarmac, port harbor, gasoline petrol, taxi cab, tram streetcar,
travel journey voyage, visit trip, escort accompany, luggage baggage, parcel package, cargo freight, wharf
quay pier jetty, pavement sidewalk, elevator lift, engine motor, limousine limo
"""
_BUSINESS = """
company firm corporation, buy purchase acquire takeover buyout, sell divest, merge amalgamate, bid offer,
profit earnings, deficit shortfall, revenue turnover, share stock, shareholder stockholder, price cost,
cheap inexpensive, rise increase climb surge jump leap soar grow raise, fall drop decline decrease slump
plunge plummet tumble, cut reduce lower trim, triple treble, double twofold, recession downturn, rebound
recover, loan lend, bankrupt insolvent, tax levy, trade commerce, job employ, unemployed jobless, layoff
redundant, employee worker staff staffer workforce, boss chief, wage salary, strike walkout, factory plant,
manufacture produce, customer client, shop store, cafe café, money cash, fund finance, rich wealthy
affluent, poor destitute, tycoon magnate mogul, apartment flat, home house, skyscraper tower high-rise,
build construct erect, farm agriculture, crop harvest, cattle cow livestock, internet web online, phone
telephone cellphone smartphone, entrepreneur businessman businesswoman, industry sector, hire recruit,
devalue depreciate, shortage scarce, surplus glut, supply provide, warehouse depot, postpone delay defer,
cancel scrap, halt stop cease, resume restart, begin start commence, end finish, extend prolong, expand
widen broaden enlarge, limit restrict curb, ease relax loosen, strengthen bolster reinforce boost, weaken
undermine erode, help aid assist, protect guard safeguard, ensure guarantee, force compel coerce, try
attempt endeavor, trigger spark prompt provoke cause, avert avoid prevent, thwart foil, solve resolve,
launch unveil introduce, tenant lodger, subsidiary affiliate, inspect examine, oversee supervise, assess
evaluate appraise, close shut, eliminate eradicate, cooperate collaborate, compete vie, advantage benefit,
option alternative, chance opportunity, result outcome consequence, problem trouble, mistake error blunder,
chip semiconductor microchip, ipo flotation, yuan renminbi, pound sterling, regulator watchdog, dollar
greenback, rent lease, allocate earmark, hydroelectric hydropower, maize corn, soybean soya soy, pig hog
swine, poultry chicken, rebuild reconstruct, renovate refurbish, repair fix mend, deter dissuade discourage,
hinder hamper impede obstruct, accelerate hasten quicken, worsen deteriorate aggravate exacerbate, achieve
attain accomplish, relocate resettle
"""
_SPORT = """
match game, win victory triumph, beat defeat trounce thrash, team squad, soccer football, goalkeeper goalie,
referee umpire, stadium arena, athlete sportsman sportswoman, relegate demote, racket racquet, jockey rider,
draw tie, rookie newcomer, sideline touchline
"""
_HEALTH = """
doctor physician clinician, disease illness sickness ailment malady, infect contagious, epidemic outbreak,
coronavirus covid covid-19, flu influenza, vaccine inoculate immunize jab, cure heal, treat therapy, cancer
tumor, baby infant newborn, child kid, boy lad, mother mom mum, father dad, marry wed, woman female, man
male, colleague coworker, friend pal, autopsy postmortem, cemetery graveyard, coffin casket, tomb mausoleum
crypt, mourn grieve, obese overweight, disabled handicapped, pain ache, bleed hemorrhage, germ microbe
bacterium, pharmacy drugstore, toilet lavatory restroom, teenager adolescent, funeral burial, cigarette
tobacco, alcohol liquor booze, insane mad deranged, kidney renal, heart cardiac, lung pulmonary, brain
cerebral, liver hepatic, tooth dental, womb uterus, stomach abdomen belly abdominal, ventilator respirator,
quarantine isolate, painkiller analgesic, paracetamol acetaminophen, adrenaline epinephrine, polio
poliomyelitis, tuberculosis tb, condolence sympathy
"""
_SCIENCE = """
scientist researcher study, find discover, theory hypothesis, astronaut cosmonaut, spacecraft spaceship,
moon lunar, sun solar, world globe worldwide, meteor meteorite, animal creature beast, dog canine, gene dna,
excavate dig, invent devise, teach educate schoolteacher, professor lecturer, student pupil, headmaster
headteacher headmistress, kindergarten preschool, math mathematics, scholarship bursary, cat feline, horse
equine, ape primate, whale cetacean, snake serpent, orbit circle, river waterway, rainforest jungle, liftoff
blastoff
"""
_MEDIA = """
journalist correspondent newsman, newspaper tabloid, tv television telly, video footage clip, photograph
picture image, website webpage, film movie, director filmmaker, singer vocalist, actor actress, comedian
comic, statue sculpture, concert gig recital, song tune, premiere debut, famous renowned, crowd throng,
cartoon caricature, banner flag, award prize, honor tribute homage, commemorate memorial, poem verse, dinner
supper, chef cook, pub bar tavern, holiday vacation, postman mailman, clothes garment apparel, story tale,
gift present, audience viewer, gadget device, village hamlet, suburb outskirts, playwright dramatist,
conductor maestro, violin fiddle, fresco mural, artifact relic, autobiography memoir, sequel follow-up
"""
_MANNER = """
huge massive enormous gigantic immense vast colossal, big large, small little, tiny minuscule, fast quick
rapid swift, slow sluggish, crucial vital essential, serious severe, difficult hard tough, easy simple,
strange odd bizarre weird, rare uncommon, rampant widespread, angry furious irate outrage, happy glad joy
delighted, sad unhappy, shock stun, surprise astonish astound amaze, brave courage, silent quiet, wrong
incorrect, fake bogus phony sham, false untrue, possible potential, certain sure, entire whole, previous
prior, immediate instant, area region, site location, route path, method technique, equipment gear, skill
talent, push shove, pull drag tug, hide conceal, throw hurl toss fling, display exhibit, need require,
pursue chase, wait await, gather assemble convene, divide split, happen occur, seem appear, influence sway,
affect impact, loud noisy, rude impolite, frighten scare terrify, confuse bewilder baffle, tired weary
exhausted, dirty filthy, beautiful gorgeous, clever smart, stupid foolish, temporary interim caretaker,
mandatory compulsory, sudden abrupt, gradual incremental, accurate precise, count tally, stone rock boulder,
box crate, dawn daybreak sunrise, dusk sunset nightfall, midday noon, era epoch, obvious apparent, notorious
infamous, controversial contentious, fierce ferocious, reluctant unwilling, eager keen, roam wander, soak
drench
"""


@cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """Sets of words for one thing, lower case; no family of words is in two of them."""
    subjects = (
        _DEATH,
        _COURTS,
        _WAR,
        _POLITICS,
        _SPEAKING,
        _DISASTERS,
        _TRANSPORT,
        _BUSINESS,
        _SPORT,
        _HEALTH,
        _SCIENCE,
        _MEDIA,
        _MANNER,
    )
    return tuple(tuple(words.split()) for subject in subjects for words in subject.split(","))
