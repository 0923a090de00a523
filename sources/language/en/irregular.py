"""Inflections and derivations that the Snowball stemmer leaves apart from their base form.

Forms that are commonly an unrelated word are left out: bases, bore (drill), born, bound (for), data, dice,
dove (bird), drunk (driver), fed (the Fed), ground, lay (of lie), leaves, lives, media, slew (of), spat
(quarrel), sprang and sprung (season), stricken, trafficked (of drugs, not of roads), woke, wound (injury).
Others stay although they have a second meaning, because news rarely means it: found, left, led, rose, saw,
shot, spoke, thought.

No family joins words whose stem Snowball also gives to an unrelated commoner word: activism (activity),
capitalism (capital), conversion (conversation), definition (definitely), departure (department), likelihood
(like), nationalism (nation), populism (population), response (responsibility), socialism (social).
"""

from collections.abc import Mapping
from functools import cache

_VERBS = """
arise arose arisen, awake awoke awoken, bear borne, beat beaten, befall befell befallen, begin began begun,
behold beheld, bend bent, bite bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring
brought, build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came,
creep crept, deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank, drive drove driven, dwell
dwelt, eat ate eaten, fall fell fallen, feel felt, fight fought, find found, flee fled, fling flung, fly
flew flown, forbid forbade forbidden, forego forewent foregone, foresee foresaw foreseen, foretell foretold,
forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze
froze frozen, frolic frolicking, gas gassed gassing, get got gotten, give gave given, go went gone, grow
grew grown, hamstring hamstrung, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt,
know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, lie lain,
light lit, lose lost, make made, mean meant, meet met, mimic mimicked mimicking, mishear misheard, mislead
misled, misspeak misspoke misspoken, misspell misspelt, mistake mistook mistaken, misunderstand
misunderstood, outdo outdid outdone, outgrow outgrew outgrown, outrun outran, outsell outsold, outspend
outspent, overcome overcame, overdo overdid overdone, overdraw overdrew overdrawn, overeat overate
overeaten, overhang overhung, overhear overheard, overpay overpaid, override overrode overridden, overrun
overran, oversee oversaw overseen, overshoot overshot, oversleep overslept, overspend overspent, overtake
overtook overtaken, overthrow overthrew overthrown, panic panicked panicking, partake partook partaken, pay
paid, picnic picnicked picnicking, prove proven, rebuild rebuilt, redo redid redone, redraw redrew redrawn,
regrow regrew regrown, remake remade, repay repaid, rerun reran, resell resold, resend resent, retake retook
retaken, retell retold, rethink rethought, rewind rewound, rewrite rewrote rewritten, ride rode ridden, ring
rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, sew sewn,
shake shook shaken, shave shaven, shear shorn, shine shone, shoot shot, show shown, shrink shrank shrunk
shrunken, sing sang sung, sink sank sunk sunken, sit sat, slay slain, sleep slept, slide slid, sling slung,
sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spoil spoilt,
stand stood, steal stole stolen, stick stuck, sting stung, strew strewn, stride strode stridden, strike
struck, string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum,
swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
tread trod trodden, undergo underwent undergone, underpay underpaid, undersell undersold, understand
understood, undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone, unwind
unwound, uphold upheld, wake woken, waylay waylaid, wear wore worn, weave wove woven, weep wept, win won,
withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written
"""
_NOUNS = """
alumnus alumni, appendix appendices, aquarium aquaria, attorney-general attorneys-general, axis axes,
bacillus bacilli, bacterium bacteria, brother brethren, brother-in-law brothers-in-law, bureau bureaux, bus
buses bused, cactus cacti, calf calves, chateau chateaux, child children, commander-in-chief
commanders-in-chief, consortium consortia, corpus corpora, crisis crises, criterion criteria, curriculum
curricula, daughter-in-law daughters-in-law, dwarf dwarves, elf elves, emphasis emphases, father-in-law
fathers-in-law, foot feet, forum fora, fungus fungi, gas gases, genus genera, godchild godchildren, goose
geese, grandchild grandchildren, half halves, hoof hooves, housewife housewives, hypothesis hypotheses,
index indices, kibbutz kibbutzim, knife knives, lens lenses, libretto libretti, loaf loaves, louse lice,
mafioso mafiosi, man men, matrix matrices, maximum maxima, memorandum memoranda, metastasis metastases,
midwife midwives, millennium millennia, minimum minima, moratorium moratoria, mother-in-law mothers-in-law,
mouse mice, neurosis neuroses, nucleus nuclei, oasis oases, ovum ova, ox oxen, paparazzo paparazzi,
parenthesis parentheses, passer-by passers-by, passerby passersby, penny pence, person people, phenomenon
phenomena, plateau plateaux, prognosis prognoses, prosthesis prostheses, psychosis psychoses, quantum
quanta, quiz quizzes quizzed, radius radii, referendum referenda, runner-up runners-up, sanatorium
sanatoria, scarf scarves, schoolchild schoolchildren, sheaf sheaves, shelf shelves, sister-in-law
sisters-in-law, son-in-law sons-in-law, spectrum spectra, stadium stadia, stepchild stepchildren, stimulus
stimuli, stratum strata, syllabus syllabi, symposium symposia, synthesis syntheses, tableau tableaux, thesis
theses, thief thieves, tooth teeth, virtuoso virtuosi, vortex vortices, werewolf werewolves, wharf wharves,
wife wives, wolf wolves, woman women
"""
_MEN = """
air alder anchor assembly bar bats bogey bonds business camera chair clergy congress council country crafts
crew door dutch english ferry fire fisher fresh french front gentle guards gun hang hench herds hit horse
infantry irish journey kins lands law lines mail marks middle midship militia news noble oars ombuds patrol
police post rifle sales scots sea service snow spokes sports states stunt swords taxi tribes watch welsh
work yachts
"""


@cache
def irregular() -> Mapping[str, str]:
    """Inflected form → base form, whole words, lower case: ``shot`` → ``shoot``."""
    groups = map(str.split, f"{_VERBS},{_NOUNS}".split(","))
    table = {form: base for base, *forms in groups for form in forms}
    table.update((f"{who}men", f"{who}man") for who in _MEN.split())
    table.update((f"{who}women", f"{who}woman") for who in _MEN.split())
    return table


_FAMILIES = """
abduct abductor abductee, abolish abolition abolitionist, absent absence absentee, absorb absorption,
abstain abstention, academy academic, acclaim acclamation, accurate accuracy, acquire acquisition, acquit
acquittal, administer administrator, admit admission admittance, advertise advert ad, advise advisor advice
advisory, affluent affluence, aggressor aggression, agree agreement, alarm alarmist, ally alliance,
ambassador ambassadorial, ambition ambitious, ammunition ammo, amputate amputee, analyze analysis analyst
analytical, anarchy anarchist anarchism, ancestor ancestral ancestry, anger angry, anxious anxiety,
apologize apologetic, appeal appellant, applaud applause, apply application, appoint appointee, apprentice
apprenticeship, architect architecture, argue argument, aristocrat aristocracy, arson arsonist, ascend
ascent ascension, assess assessor, assume assumption, asthma asthmatic, astronomy astronomer, atheist
atheism, attend attendee, audit auditor, autocrat autocracy, automate automatic, autonomy autonomous, avert
aversion, bacterium bacterial, bake baker bakery, bank banker, bankrupt bankruptcy, barbaric barbarian, beg
beggar, begin beginner, behave behavior, believe belief, beneficial beneficiary benefit, bible biblical,
bigot bigotry, biography biographer, blood bloody bleed, bomb bomber, born birth, brave bravery, brew brewer
brewery, bribe bribery, bride bridal, broad breadth broaden, broker brokerage, buddhist buddhism, build
builder, bureaucrat bureaucracy, burgle burglar burglary, bury burial, butcher butchery, buy buyer,
candidate candidacy candidature, captive captor, cardiac cardiologist, care carer, career careerist,
caricature caricaturist, cartoon cartoonist, catholic catholicism, caution cautious cautionary, cellist
cello, censor censorship, century centenary centennial, certify certificate, champion championship,
chancellor chancellery chancellorship, chaos chaotic, charity charitable, cheat cheater, child childhood,
choose choice, chorus choral choir, cite citation, citizen citizenship, clean cleaner cleanup, clergy
clergyman cleric, climate climatologist, climb climber, close closure, coast coastal coastline, collect
collector, collide collision, colony colonist, comedy comedian comedic, comment commentary, commerce
commercial, communist communism, compare comparison, compel compulsion, compensate compensatory, compete
competition competitor, complain complaint, comply compliance compliant, compose composition, concede
concession, conclude conclusion, confederate confederacy, confess confessional, congress congressional,
connect connector, conquer conquest conqueror, consent consensual, conspire conspiracy conspiratorial,
consul consular, consume consumption, contagion contagious, contract contractual, contradict contradictory,
contribute contributor, corrode corrosion, counsel counselor, coward cowardice, create creator creation
creative, cremate crematorium, crime criminal, criticize critique, crucify crucifixion, cruel cruelty, cure
curable, cycle cyclist, dance dancer, danger endanger, dark darken, debt debtor indebted, deceive deception
deceit, decide decision, deep depth deepen, defame defamatory, defect defector, defend defense, defraud
fraud fraudster fraudulent, defy defiance defiant, delicate delicacy, deliver delivery, delude delusion
delusional, demolish demolition, dense density, dental dentist dentistry, deny denial, deport deportee,
deposit depositor, descend descent, describe description, destroy destruction, detain detention detainee,
detect detector, deter deterrent, devote devotee, diagnose diagnosis diagnostic, dictator dictatorship
dictatorial, die death dead, diet dietary dietitian, difficult difficulty, diminish diminution, dine dinner,
diplomat diplomacy, dirt dirty, disagree disagreement, disarm disarmament, disaster disastrous, discipline
disciplinary, disclose disclosure, discover discovery discoverer, discriminate discriminatory, dishonest
dishonesty, disobey disobedience, disqualify disqualification, dissent dissident, dissolve dissolution,
distance distant, distribute distributor, diverse diversify, divorce divorcee, donate donor, dream dreamer,
drill driller, drink drinker, drive driver, drug druggist, drum drummer, earn earner, east eastern easterly,
economy economic economist, edit editor, elect elector, electric electrician electrify, emerge emergence,
emit emission, empire imperial emperor empress, enemy enmity, enter entry entrance entrant, enthusiast
enthusiasm, entrepreneur entrepreneurial entrepreneurship, environment environmental environmentalist,
epidemic epidemiologist, erode erosion, err error erroneous, escape escapee escapist, evacuate evacuee,
evade evasion, evangelical evangelist, evolve evolution evolutionary, exam examine, exceed excess, exhibit
exhibitor, expand expansion, expel expulsion, expend expenditure, expert expertise, expire expiry, explain
explanation explanatory, explode explosion, explore exploratory, expose exposure, extend extension, extort
extortionist, fail failure, falsify false falsehood falsification, fame famous, farm farmer, fascist
fascism, father fatherhood, fault faulty, feminist feminism, fight fighter, finance financial, fish fishery
fisher fisherman, flower floral florist, fly flight flier flyer, forest forestry, forge forger forgery,
fortify fortification, free freedom, friend friendship, fright frighten, fuel refuel, furious fury, gamble
gambler, gang gangster, gene genetic geneticist genome, geography geographer, glacier glacial, globe global,
gold golden, golf golfer, govern governmental, greed greedy, grieve grief, grow growth grower, guarantee
guarantor, guide guidance, guilt guilty, guitar guitarist, hack hacker, hate hatred hater, heal healer,
health healthy, heir heiress, heresy heretic, hero heroic heroism, hierarchy hierarchical, high height
heighten, hike hiker, hindu hinduism, history historian historic, honest honesty, honor honorary, horrify
horror horrible horrific, humor humorist, hunger hungry, hunt hunter huntsman, hypocrite hypocrisy, hysteria
hysterical, ice icy, ideology ideologue, imagine imaginary, immune immunology, imply implication, imprison
prison, industry industrialist, infant infancy, infect infectious, inflame inflammation inflammatory,
inflate inflationary, influence influential, injure injury, injustice unjust, inquire inquiry, inspect
inspector, instruct instructor, intend intention, intense intensify, intercept interceptor, intervene
intervention interventionist, interview interviewee, introduce introduction introductory, intrude intrusion,
invade invasion, invent inventor, invest investor, invite invitee, jail jailer, jealous jealousy, jew jewish
judaism jewry, jewelry jeweler, jihad jihadist jihadi, judge judgment judicial judiciary, jump jumper, juror
jury, justify justification, kidnap kidnapper, kill killer, know knowledge, kurd kurdish, laboratory lab,
language linguist, laugh laughter, launch launcher, lead leader leadership, leak leakage, learn learner,
leftist left-wing left-winger leftwing, legend legendary, legislator legislature, legitimate legitimacy,
lend lender, liable liability, library librarian, license licensee, lie liar, literature literary, lobby
lobbyist, loot looter, lose loss loser, loyal loyalty loyalist, luck lucky, machine machinery, magic
magician, magistrate magistracy, maintain maintenance, malice malicious, malnourished malnutrition, manage
managerial, mandate mandatory, marry marriage marital, martyr martyrdom, marx marxist marxism, mason
masonry, mathematics mathematician, medal medalist, medicine medical, member membership, merchant
mercantile, merge merger, microbe microbial microbiology, migrate migrant migratory, military militarily,
minister ministry ministerial, miracle miraculous, misery miserable, molecule molecular, monarch monarchy
monarchist, monk monastery monastic, monopoly monopolize, mother motherhood, mourn mourner, muscle muscular,
music musician, mutate mutant, mutiny mutineer, myth mythical mythology, navy naval, nazi nazism, necessary
necessity, neighbor neighborhood, noise noisy, nominate nominee, north northern northerly, notify
notification, novel novelist, nutrition nutritious nutrient nutritionist, obey obedience, oblige obligatory,
obstetric obstetrician, occupy occupation, occur occurrence, ocean oceanographer oceanography, offend
offense, olympic olympian, omit omission, oppose opponent opposition, oppress oppressor, optimist optimism,
orphan orphanage, orthodox orthodoxy, owner ownership, paint painter, panic panicky, paralyze paralysis
paralytic, parent parenthood, parish parishioner, parliament parliamentary parliamentarian, parole parolee,
participate participatory, partner partnership, pay payment payer, peace peacetime, peasant peasantry, penal
penalty, perceive perception, perjury perjure, permit permission, persecute persecutor, persuade persuasion,
pessimist pessimism, petition petitioner, pharmacy pharmacist pharmaceutical, phenomenon phenomenal,
philanthropy philanthropist philanthropic, philosophy philosopher, photograph photo, piano pianist, pilgrim
pilgrimage, pirate piracy, plan planner, planet planetary, plead plea, plot plotter, plumber plumbing, poem
poet poetry poetic, politic politician, poll pollster, poor poverty impoverish, pope papal papacy,
pornography pornographic porn, portrait portraitist, possess possessor, pray prayer, preach preacher,
predator predatory, predict predictor, prefer preferential, pregnant pregnancy, prejudice prejudicial,
prepare preparatory preparedness, prescribe prescription, president presidential, presume presumption,
priest priesthood, proclaim proclamation, produce product, professor professorial, prophet prophecy, propose
proposition, prosecute prosecutor, protect protector, proud pride, prove proof, province provincial, provoke
provocation provocateur, psychiatry psychiatrist psychiatric, punish punitive, pure purity purify, pursue
pursuit pursuer, qualify qualification, quiet quieten, quote quotation, rabbi rabbinical, racist racism,
radiate radioactive, rain rainfall rainy, rape rapist, rapper rap, rare rarity, ratify ratification, react
reaction, read reader readership, rebel rebellion rebellious, receive recipient, recognize recognition
recognizable, reconcile reconciliation, recover recovery, recur recurrence, redeem redemption, reduce
reduction, refine refinery, reform reformist, refrigerate fridge, register registration registry registrar,
regret regrettable, regulate regulatory, rehabilitate rehab, relieve relief, religion religious, rely
reliance reliant, remember remembrance, renounce renunciation, rent rental renter, repeat repetition,
represent representation, rescue rescuer, reside residential, resolve resolution, restaurant restaurateur,
restrain restraint, resume resumption, retain retention, retaliate retaliatory, retire retiree, reunite
reunion reunify reunification, reveal revelation, revoke revocation, revolution revolutionary revolutionize,
ride rider, rightist right-wing right-winger rightwing, riot rioter riotous, risk risky, rival rivalry, rob
robber robbery, romance romantic, rot rotten, royal royalty royalist, ruin ruinous, rust rusty, sabotage
saboteur, sacrifice sacrificial, sad sadden, sadist sadism, safe safety, sail sailor, saint sainthood, salt
salty, sane sanity, sanitary sanitation, satire satirist, satisfy satisfaction satisfactory, savage
savagery, scarce scarcity, scare scary, schizophrenia schizophrenic, science scientist scientific, score
scorer, scrutiny scrutinize, sculpt sculptor sculpture, secede secession secessionist, secret secrecy, sect
sectarian, secular secularist, seismic seismologist, seize seizure, select selector, sell sale seller,
senate senatorial, separatist separatism, settle settlement settler, sharp sharpen, ship shipment, shoot
shooter, shop shopper, short shorten, sick sicken, sign signature signatory, silent silence, simple simplify
simplicity, sing singer, skate skater, ski skier, slave slavery, sleep sleeper sleepy, slow slowdown, smoke
smoker smoky, smuggle smuggler, snow snowy, society societal, soft soften, solve solution, south southern
southerly, sovereign sovereignty, speak speaker speech, speed speedy, spend spender, spine spinal, sponsor
sponsorship, stab stabber, stable stability, stalk stalker, starve starvation, statistic statistician, steal
theft thief, stimulate stimulus, storm stormy, strangle strangulation strangler, strategy strategic
strategist, strong strength strengthen, submit submission, subscribe subscription, subsidy subsidize, suburb
suburban, succeed success successor, supervise supervisor supervisory, supplement supplementary, supply
supplier, supremacist supremacy, surf surfer, surgeon surgery surgical, survive survivor, suspect suspicion
suspicious, suspend suspension, swim swimmer, sympathy sympathize sympathetic, symptom symptomatic, tactic
tactician, tax taxation taxable taxpayer, teach teacher, teen teenager, tempt temptation, tenant tenancy,
tense tension, terror terrorist, testify testimony, theater theatrical, theology theologian, theory
theoretical theorist theorize, therapy therapist therapeutic, thirst thirsty, threat threaten, thrill
thriller, tide tidal, tight tighten, tough toughen, tourist tourism, toxic toxin toxicology, trade trader,
tradition traditionalist, tragedy tragic, train trainer trainee, traitor treason, transcript transcribe,
transmit transmission transmitter, trauma traumatic, treat treatment, tribe tribal tribesman, triumph
triumphant, trouble troublesome, truck trucker, true truth, tutor tutorial, tyrant tyranny tyrannical,
uncertain uncertainty, unify unification, unstable instability, urgent urgency, vacant vacancy, vacation
vacationer, value valuable valuation, vary variation, vehicle vehicular, verify verification, veterinarian
veterinary, viable viability, victor victory, video videotape, violent violence, violin violinist, virus
viral virology, visit visitor, vocal vocalist, volcano volcanic volcanologist, volunteer voluntary
voluntarily, vote voter, walk walker, war wartime, warm warmth, weak weaken, wealth wealthy, weapon
weaponry, weigh weight, west western westerly, wide widen width, widow widowhood, win winner, worse worsen
worst, wrestle wrestler, write writer, xenophobia xenophobic, young youth youngster, zionist zionism, zone
zonal, zoo zoologist
"""
_HYPHENATED = """
air-strike anti-aircraft anti-corruption anti-semitic anti-trust anti-war bail-out break-away break-in
break-through break-up build-up by-election cease-fire co-founder co-operate co-ordinate co-worker
counter-attack counter-terrorism cover-up crack-down cross-fire cyber-attack e-mail fire-fighter
fund-raising hand-over hold-up kick-off law-maker lay-off life-boat line-up lock-down mid-term
multi-national new-born non-profit non-violent pay-off peace-keeper play-off policy-maker post-mortem
post-war pre-election pre-emptive pre-war pull-out quarter-final re-elect re-enter re-open roll-out run-off
sell-off semi-final set-back shoot-out shut-down spin-off stand-off start-up stop-over take-off take-over
trade-off turn-out under-age walk-out war-plane whistle-blower wild-fire wire-tap world-wide wrong-doing
"""


@cache
def families() -> Mapping[str, str]:
    """Word → head of its family, each standing for all words with its stem: ``decision`` → ``decide``."""
    table = {word: head for head, *others in map(str.split, _FAMILIES.split(",")) for word in others}
    table.update((word, word.replace("-", "")) for word in _HYPHENATED.split())
    return table
