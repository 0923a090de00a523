"""English words of closed sets, of which only one can be true in one place.

`STATES` is written as `opposites`: axes with poles. `TERMS` are sets, every word its own pole; words for
the
same are joined by "=". Compiled by hand, by subject: what in a news story would be wrong if
another word of its set stood there. Left out of each set are words for a whole of which another word
names a part or a kind (vehicle: car), because both can be true.
"""

STATES = """
large big huge vast massive enormous giant great sizeable sizable considerable substantial significant /
small tiny little minor slight negligible minimal insignificant modest, major / minor, wide broad extensive
comprehensive / narrow limited, wide / narrow, long / short brief, tall high / low short, high / low, heavy
/ light, thick / thin, deep / shallow, dense / sparse, full / empty half, whole entire complete full total /
partial part half, fully completely entirely wholly totally / partly partially, old elderly aged older
oldest eldest / young youthful younger youngest, old / new, ancient / modern contemporary, new existing /
former,
new novel / existing old used, current present incumbent / former previous past ex, present / absent, good
excellent great outstanding positive / bad poor terrible awful negative, positive / negative, favorable
favourable / adverse hostile, easy simple effortless straightforward / hard difficult tough complicated
complex challenging, rich wealthy affluent prosperous / poor impoverished needy destitute, public publicly /
private privately secret secretly, open / secret, guilty / innocent, true real genuine authentic / false
fake bogus counterfeit, right correct correctly accurate accurately / wrong wrongly incorrect mistaken
inaccurate, local / national / international global worldwide foreign, domestic / foreign international
overseas, native indigenous / foreign, urban / rural, federal / state / municipal, military / civilian,
civil / criminal, nuclear / conventional, armed / unarmed, violent violence / peaceful peace nonviolent,
peaceful / violent, war / peace, liberal progressive / conservative, left-wing / right-wing, democrat
democratic / republican, democracy / dictatorship, capitalism capitalist / communism communist / socialism
socialist, secular / religious, moderate / extreme radical extremist hardline, male man men boy gentleman /
female woman women girl lady, masculine / feminine, adult grown-up / child children minor, strong powerful
robust / weak fragile, strict tough / lenient lax, safe secure / dangerous risky hazardous, clean / dirty
polluted contaminated, unscathed unharmed intact / damaged destroyed, basic / comprehensive premium, dry /
wet damp, hot warm / cold cool, bright / dark dim, loud noisy / quiet silent, fresh / stale rotten, raw /
cooked, sweet / bitter sour, salty salted / unsalted, soft / hard, smooth / rough, sharp / blunt, tight /
loose, straight / crooked curved, vertical / horizontal, public / private, public-sector / private-sector,
free complimentary / paid pay, voluntary voluntarily optional / mandatory compulsory obligatory required
forced, manual manually / automatic automatically automated, temporary / permanent, active / inactive
passive dormant, busy / idle quiet, common widespread / rare uncommon scarce, usual normal ordinary regular
/ unusual abnormal extraordinary exceptional rare, popular / unpopular, famous renowned / unknown obscure,
useful helpful / useless unhelpful, important crucial vital essential key necessary / unimportant irrelevant
trivial unnecessary, careful carefully cautious / careless carelessly reckless recklessly, harmless /
harmful, hopeful / hopeless, fearless / fearful, powerful / powerless, troubled struggling ailing embattled
beleaguered failing bankrupt distressed / triumphant thriving successful flourishing prosperous booming,
happy happily glad joyful cheerful delighted / sad sadly unhappy miserable upset, calm peaceful / angry
furious stormy, pleased satisfied content / disappointed dissatisfied, proud pride / ashamed shame, brave
courageous / cowardly coward, friendly / hostile unfriendly, polite / rude, honest / dishonest, generous /
stingy, wise / foolish, smart intelligent clever / stupid, confident / nervous anxious, optimistic /
pessimistic, relaxed / tense, awake / asleep, alive / dead, healthy / sick ill, mild light / severe serious
grave, mild / severe, slight slightly / sharp sharply steep steeply dramatic dramatically, slightly /
significantly substantially considerably, benign / malignant, acute / chronic, mental / physical, natural
naturally / artificial artificially, organic / synthetic, virtual online / physical in-person, indoor /
outdoor, amateur / professional, senior / junior, married / single divorced unmarried, general / specific
particular, general / special, vague / clear precise, theoretical / practical, theory / practice,
qualitative / quantitative, supervised / unsupervised, static / dynamic, linear / nonlinear, discrete /
continuous, upper / lower, top / bottom, advanced / basic elementary mediocre, luxury luxurious premium /
basic budget, same identical / different distinct, similar / opposite different, within / outside beyond,
explicit / implicit, perceptual sensory / motor, reliable / unreliable, efficient / inefficient wasteful,
valuable / worthless, familiar / strange unfamiliar, final / preliminary, advanced / average outdated,
exciting interesting / boring dull, regular standard ordinary / exclusive, individual / group collective,
individual / total, semantic / syntactic syntax, together jointly / separately apart alone, unanimous
unanimously / divided, direct directly / indirect indirectly, main primary / secondary, maximum / minimum,
majority / minority, odd / even, formal / informal, official / unofficial, legal lawful legitimate / illegal
unlawful illicit, mixed / uniform, exclusive / shared, only / also, beginner novice inexperienced / expert
experienced advanced, domestic / wild, joy / sorrow, admiration / contempt / jealousy envy, all every
everyone everybody always / some / none no nobody, many numerous / few, both / neither, beautiful attractive
/ ugly unattractive, inferior / superior, humble modest / arrogant proud, frivolous / serious, abstract /
concrete, absolute / relative, full-time / part-time, poverty / wealth, multiple several / single, dominant
/ subordinate, constructive / destructive, complexity / simplicity, interior / exterior, live / recorded,
spoken verbal oral / written, foreground / background, awkward clumsy / graceful, courage bravery /
cowardice, competition / cooperation, positive / negative / neutral, profound / superficial, liquid / solid
/ gaseous, tender / tough, objective / subjective, absolute / conditional, unconditional / conditional,
meaningful / meaningless, thoughtful / thoughtless, painful / painless, lawful / lawless, fruitful /
fruitless, merciful / merciless, faithful / faithless, restful / restless, colorful / colorless drab,
tasteful / tasteless, cheerful / gloomy, standard / premium deluxe luxury / basic, central / peripheral,
literal / figurative, generalist / specialist, sporadic occasional / constant continual continuous, spicy /
mild bland, loyal / disloyal treacherous, patient / impatient, mature / immature, ripe / unripe, pregnant /
childless, innocent / culpable, tolerant / intolerant, humane / cruel inhumane, kind gentle / cruel harsh,
lenient / harsh, warm / hostile, cordial / hostile frosty, sober / drunk intoxicated, sane / insane, blind /
sighted, deaf / hearing, literate / illiterate, educated / uneducated, skilled experienced / unskilled
inexperienced, qualified / unqualified, employed / unemployed, insured / uninsured, vaccinated /
unvaccinated, registered / unregistered, peacetime / wartime, postwar / prewar, winning / losing, leading /
trailing, rising / falling, upward / downward, northbound / southbound, eastbound / westbound, crowded
packed / empty deserted, stable steady / unstable volatile, sustainable / unsustainable, renewable / fossil,
affordable / expensive unaffordable, transparent / opaque secretive, visible / invisible hidden, audible /
inaudible, edible / inedible, fertile / infertile barren, flexible / rigid inflexible, fragile / durable
sturdy, empty / occupied, vacant / occupied, available / unavailable, eligible / ineligible, fair just /
unfair unjust biased, equal / unequal, rational / irrational, relevant / irrelevant, responsible /
irresponsible, satisfactory / unsatisfactory, sufficient adequate ample / insufficient inadequate, effective
/ ineffective, capable able / incapable unable, willing / unwilling reluctant, eager / reluctant,
enthusiastic / lukewarm indifferent, interested / uninterested indifferent bored, well-known / little-known,
high-profile / low-profile, high-level / low-level, high-speed / low-speed, long-distance / short-distance,
large-scale / small-scale, right-handed / left-handed, best-selling / worst-selling, upscale / downscale,
high-end / low-end, first-class / second-class, one-sided / balanced, two-sided / one-sided, front-page /
back-page, pre-existing / new, genuine / sham, sincere / insincere, voluntary / involuntary, conscious /
unconscious, deliberate deliberately intentional intentionally / accidental accidentally unintentional
unintentionally, accident / sabotage arson, planned / unplanned spontaneous, expected / unexpected surprise,
predictable / unpredictable, early-stage / late-stage, preliminary provisional / final definitive, draft /
final, original / copy fake, handmade / mass-produced, home-grown homegrown / imported, domestic / imported,
wholesale / retail, urban / rustic, coastal / inland landlocked, tropical / polar arctic, mountainous hilly
/ flat, sunny / cloudy rainy overcast, clear / cloudy, calm / windy, frozen / fresh, boiled / fried / baked
/ grilled, vegetarian / meat, alcoholic / nonalcoholic soft, left-hand / right-hand, clockwise /
counterclockwise anticlockwise
"""
TERMS = """
red blue green yellow orange purple violet pink brown black white gray=grey beige turquoise scarlet=crimson
gold silver maroon indigo, father=dad mother=mom=mum brother sister son daughter uncle aunt nephew niece
cousin husband=spouse=partner wife grandfather=grandpa grandmother=grandma grandson granddaughter stepfather
stepmother stepson stepdaughter fiance fiancee boyfriend girlfriend widow widower godfather godmother, king
queen prince princess emperor duke duchess, he she, him her, himself herself, actor actress, waiter
waitress, murder manslaughter rape robbery burglary theft=larceny arson fraud=deception kidnapping=abduction
assault bribery perjury blackmail=extortion espionage=spying treason embezzlement forgery vandalism
trespassing smuggling trafficking terrorism genocide piracy libel=slander, felony misdemeanor, shooting
stabbing bombing drowning poisoning strangulation, gun=pistol=handgun=revolver rifle shotgun knife=dagger
sword bomb grenade machete axe hammer bat crossbow spear crowbar screwdriver bayonet, missile rocket drone
mortar torpedo mine shell bullet, car=sedan truck=lorry bus=coach train=locomotive tram bicycle=bike
motorcycle=motorbike van taxi=cab ambulance tractor scooter limousine helicopter
plane=airplane=aeroplane=aircraft=jet boat ship=vessel ferry yacht submarine canoe kayak balloon spacecraft
rickshaw minibus, tank jeep bulldozer, airport harbor=harbour=port station terminal,
road=street=highway=motorway bridge tunnel canal railway=railroad runway river lake, christian muslim=moslem
jewish=jew hindu buddhist sikh atheist, catholic protestant orthodox, sunni shiite=shia, army navy, infantry
cavalry artillery, general colonel captain sergeant lieutenant corporal admiral, kitchen bedroom bathroom
garage basement=cellar attic balcony roof garden=yard, fridge=refrigerator oven freezer pantry cupboard,
north=northern south=southern east=eastern west=western northeast=northeastern=north-east
northwest=northwestern=north-west southeast=southeastern=south-east southwest=southwestern=south-west, head
neck chest arm leg hand foot shoulder knee elbow wrist ankle thigh hip back stomach=abdomen finger toe nose
ear eye mouth jaw skull spine hamstring groin calf, heart lung liver kidney brain stomach skin bladder
pancreas prostate breast colon, cancer=tumor=tumour diabetes malaria tuberculosis measles cholera pneumonia
asthma influenza=flu hepatitis polio smallpox ebola dementia=alzheimer stroke epilepsy leukemia=leukaemia
dengue typhoid covid=covid-19=coronavirus sars mumps rabies anthrax meningitis arthritis depression rsv,
vaccine antibiotic painkiller drug=medicine=medication, virus bacterium=bacteria fungus parasite, gold
silver copper iron steel aluminum=aluminium bronze brass tin zinc nickel platinum lithium uranium titanium,
wood wooden plastic glass stone concrete brick leather rubber paper cotton wool silk marble,
oil=petroleum=crude gas coal wind solar nuclear hydropower, petrol=gasoline diesel kerosene electricity,
oxygen hydrogen nitrogen helium carbon methane chlorine, dog cat horse cow=cattle pig sheep goat chicken
rabbit bear wolf fox lion tiger elephant deer monkey camel snake whale shark dolphin seal donkey leopard
crocodile=alligator, bird fish insect mammal reptile, eagle owl parrot pigeon swan duck goose crow, bee wasp
ant mosquito spider locust, football=soccer basketball baseball tennis golf hockey cricket rugby volleyball
boxing wrestling swimming cycling rowing skiing skating badminton, goalkeeper=goalie defender midfielder
striker, quarterback linebacker cornerback, goal penalty touchdown interception turnover sack, sprint
marathon relay, win=victory draw=tie loss=defeat, final semifinal=semi-final quarterfinal=quarter-final,
medal trophy, piano guitar violin drum trumpet flute cello harp saxophone clarinet, album song film=movie
book=novel play opera musical poem painting sculpture=statue photograph=photo, magazine newspaper podcast
television radio website game, comedy tragedy, fiction nonfiction, earthquake=quake flood=flooding
hurricane=typhoon=cyclone tornado=twister wildfire drought tsunami landslide=mudslide avalanche
blizzard=snowstorm heatwave eruption, rain snow hail fog sunshine sleet, spring summer autumn=fall winter,
daily weekly monthly quarterly yearly=annual, hourly daily, daytime overnight, weekday weekend, morning
afternoon evening night, day week month quarter year decade, invasion annexation liberation, coup election
referendum revolution, presidential parliamentary municipal gubernatorial, house senate, royal republican,
democrat republican, conservative labour=labor liberal, tax=taxes tariff subsidy fine, wages prices,
stocks=shares=equities bonds currencies commodities, mortgage pension, shareholder=shareholders=stockholder
stockholder employee supplier, income expense=expenses, merger acquisition bankruptcy=insolvency, strike
lockout, divorce wedding=marriage funeral engagement birth, verdict appeal, bail parole, fine
imprisonment=prison probation, moon sun mars venus jupiter saturn mercury, planet star comet
asteroid=meteorite, continent country city=town village island, mountain valley desert forest=woods
beach=shore swamp, cliff=clifftop beach building, ocean=sea lake river, atlantic pacific, atom molecule,
audio video, visual auditory=audio, speech text image, gay lesbian heterosexual=straight transgender
bisexual, teenager toddler infant=baby adult, triangle circle square rectangle, floor ceiling, window door,
shirt trousers=pants skirt dress hat coat=jacket shoe sock, life health dental auto=car home travel, credit
debit, laptop tablet phone=smartphone=mobile, keyboard mouse, software hardware, undergraduate graduate,
vegan=vegetarian carnivore, winner loser runner-up, plaintiff defendant, prosecution defense=defence, buyer
seller, landlord tenant, host guest, victim attacker=assailant suspect bystander, employer employee,
doctor=physician=surgeon=psychiatrist=pediatrician nurse=midwife dentist pharmacist veterinarian=vet
therapist=psychologist teacher=professor=tutor student=pupil principal=headmaster janitor=cleaner librarian
lawyer=attorney=solicitor=prosecutor=barrister judge=magistrate juror firefighter=fireman soldier sailor
pilot driver=chauffeur lifeguard actor=comedian singer dancer musician painter sculptor
writer=author=novelist=journalist=reporter poet photographer director composer carpenter plumber electrician
mechanic baker butcher chef=cook tailor barber=hairdresser=stylist farmer fisherman miner engineer architect
accountant masseuse waiter=waitress bartender priest=pastor=bishop=vicar=cardinal rabbi imam monk nun
postman banker broker plumber beekeeper gardener translator economist historian biologist chemist physicist
astronomer mathematician salesman=salesperson=saleswoman, hospital=clinic school=college=university
church=cathedral=chapel mosque synagogue temple prison=jail hotel=motel restaurant=cafe bank museum=gallery
library theater=theatre=cinema stadium=arena supermarket=grocery factory=mill farm warehouse pharmacy bakery
brewery nightclub=bar=pub zoo home park airport courthouse embassy gym cemetery castle barn, wheat
corn=maize rice barley soybean=soy oats rye apple banana pear grape cherry strawberry lemon peach plum melon
mango beef pork chicken=poultry lamb fish turkey milk butter cheese cream yogurt egg margarine ghee bread
sugar salt flour honey jam tea coffee beer wine water whisky=whiskey vodka juice soda potato tomato onion
carrot cabbage cucumber lettuce spinach garlic pasta soup pizza cake chocolate, house=home apartment=flat
hut tent castle cabin, bishop rabbi imam monk nun pope cardinal, sales=revenue profit=earnings cost=expense
debt dividend, breakfast lunch dinner=supper, word sentence paragraph phrase chapter page, height width
length depth weight temperature, table chair sofa bed desk, concert conference=summit festival parade
wedding funeral exhibition, customer=client employee=worker shareholder=stockholder supplier patient
prisoner=inmate passenger pedestrian spectator, website portal, email letter fax, life health dental auto
home travel property pet, cotton silk wool linen nylon polyester, mayor governor president king queen
chancellor, baptism wedding funeral, breakfast lunch dinner, snow rain hail drought, math physics chemistry
biology history geography philosophy economics psychology astronomy literature music art law medicine,
christmas easter thanksgiving halloween ramadan hanukkah, golf tennis, bicycle skateboard scooter, screen
keyboard mouse printer, camera microphone, roof floor wall ceiling, oven microwave fridge dishwasher, sofa
bed, pen pencil, ring necklace bracelet earring, gloves socks shoes boots, inch foot yard mile, gram
kilogram=kilo tonne, liter=litre gallon, celsius fahrenheit, bankruptcy merger takeover, bond stock, kidney
liver heart lung, arms legs, son daughter, foul penalty, pitcher catcher batter, knee shoulder elbow,
overweight underweight, vanilla chocolate strawberry, sneakers sandals
"""
